"""Reference time: chrony answers on B1, whose clock all others follow, and on the other broadcasters."""

from pathlib import Path

from castlab import topology
from castlab.network import Network
from castlab.processes import Processes
from castlab.tools import LabError, run

REFERENCE = "B1"


class Clocks:
    def __init__(self, network: Network, processes: Processes, state: Path) -> None:
        self._network = network
        self._processes = processes
        self._folder = state / "clocks"

    def up(self) -> None:
        for name in topology.BROADCASTERS:
            self.start_server(name)

    def start_server(self, name: str) -> None:
        self._start(f"chronyd-{name}", name, ["local stratum 8", "allow all"])

    def start_client(self, name: str) -> None:
        """Follows the reference and reports, but does not touch the clock."""
        server = topology.host(REFERENCE).address
        self._start(f"chronyd-{name}", name, [f"server {server} iburst minpoll 0 maxpoll 0 xleave", "port 0"])

    def stop_client(self, name: str) -> None:
        self._processes.stop(f"chronyd-{name}")

    def tracking(self, name: str) -> list[str]:
        """chronyc's tracking report as its CSV fields; none while chronyd does not answer."""
        words = ["chronyc", "-c", "-h", str(self._folder / f"chronyd-{name}.sock"), "tracking"]
        try:
            return run(self._network.inside(name, words)).strip().split(",")
        except LabError:
            return []

    def _start(self, process: str, name: str, lines: list[str]) -> None:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)  # chronyd makes no socket in a readable one
        configuration = self._folder / f"{process}.conf"
        configuration.write_text(
            "\n".join([*lines, "cmdport 0", f"bindcmdaddress {self._folder}/{process}.sock"])
            + f"\npidfile {self._folder}/{process}.pid\n"
        )
        # -x: the hosts share this computer's clock, which is not theirs to set.
        words = ["chronyd", "-x", "-d", "-u", "root", "-f", str(configuration)]
        self._processes.start(process, name, words)
