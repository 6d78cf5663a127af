"""A run to which something happens."""

import signal

from castlab import topology
from castlab.tools import LabError
from castlab.trial import Trial


class FaultyRun(Trial):
    def has_ended(self) -> bool:
        return self._process is None or self._process.poll() is not None

    def kill(self) -> None:
        """As a crash of the controller's computer program would: nothing is told, nothing cleaned up."""
        assert self._process and self._reader
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(10)
        self._reader.join()

    def resume(self) -> None:
        """Goes on with the run that was killed."""
        run = next((event["run"] for event in self.events if event.get("run")), 1)
        words = ["castbench-cli", "resume", str(run), "--lab", str(topology.LAB_FILE), "--json"]
        self._launch([*words, "--db", str(self.database), "--out", str(self.folder)])

    def expect_going_on(self) -> None:
        """LabError where the program has ended."""
        if self.has_ended():
            raise LabError(f"the run ended in the midst of the fault; see {self.folder / 'castbench-cli.log'}")
