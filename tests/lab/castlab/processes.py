"""Programs on the hosts that go on when this one ends: found again by process number and start time."""

import json
import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from castlab.network import Network
from castlab.tools import LabError, wait_for


class Processes:
    def __init__(self, network: Network, state: Path) -> None:
        self._network = network
        self._folder = state / "processes"
        self._logs = state / "logs"

    def log(self, name: str) -> Path:
        return self._logs / f"{name}.log"

    def pid(self, name: str) -> int | None:
        """Nothing if it does not run."""
        file = self._folder / f"{name}.json"
        if not file.exists():
            return None
        noted = json.loads(file.read_text())
        return noted["pid"] if _start_time(noted["pid"]) == noted["start_time"] else None

    def running(self) -> list[str]:
        names = sorted(file.stem for file in self._folder.glob("*.json")) if self._folder.exists() else []
        return [name for name in names if self.pid(name) is not None]

    def start(self, name: str, host: str, words: Sequence[str], environment: Mapping[str, str] | None = None) -> None:
        """Nothing if it runs already. Its output goes to log(name)."""
        if self.pid(name) is not None:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        self._logs.mkdir(parents=True, exist_ok=True)
        with open(self.log(name), "ab") as log:
            process = subprocess.Popen(
                self._network.inside(host, words),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env={**os.environ, **(environment or {})},
                start_new_session=True,
            )
        noted = {"pid": process.pid, "start_time": _start_time(process.pid)}
        (self._folder / f"{name}.json").write_text(json.dumps(noted))

    def send_signal(self, name: str, number: signal.Signals) -> None:
        """To the program and its children."""
        pid = self.pid(name)
        if pid is None:
            raise LabError(f"'{name}' does not run; its log is {self.log(name)}")
        os.killpg(pid, number)

    def stop(self, name: str, number: signal.Signals = signal.SIGTERM) -> None:
        """Nothing if it does not run; by force after 10 s."""
        if self.pid(name) is not None:
            self.send_signal(name, number)
            try:
                wait_for(lambda: self.pid(name) is None, f"{name} ends", 10)
            except LabError:
                self.send_signal(name, signal.SIGKILL)
                wait_for(lambda: self.pid(name) is None, f"{name} ends", 10)
        (self._folder / f"{name}.json").unlink(missing_ok=True)

    def expect(self, name: str, condition, what: str, timeout_s: float = 30) -> None:
        """Waits; says the end of the program's log where that is in vain."""
        try:
            wait_for(lambda: self.pid(name) is None or condition(), what, timeout_s)
            if self.pid(name) is None:
                raise LabError(f"{what}: the program has ended")
        except LabError as error:
            raise LabError(f"{error}\n{self.tail(name)}") from None

    def tail(self, name: str, lines: int = 15) -> str:
        log = self.log(name)
        return "\n".join(log.read_text(errors="replace").splitlines()[-lines:]) if log.exists() else ""


def _start_time(pid: int) -> int | None:
    """In clock ticks since boot (proc(5)); nothing for a process that is not there or has ended."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return None if fields[0] == "Z" else int(fields[19])
