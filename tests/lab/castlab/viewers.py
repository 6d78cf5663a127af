"""Viewers' devices: castbench-probe runs on each and waits for a controller."""

import json
from collections.abc import Mapping
from pathlib import Path

from castlab import topology
from castlab.network import Network
from castlab.processes import Processes

PROBE_PORT = 7788


class Viewers:
    def __init__(self, network: Network, processes: Processes, state: Path, probe: Path) -> None:
        self._network = network
        self._processes = processes
        self._folder = state / "viewers"
        self._probe = probe

    def up(self) -> None:
        for name in topology.VIEWERS:
            self.start(name)

    def start(self, name: str, environment: Mapping[str, str] | None = None) -> None:
        """The probe tries until a controller listens. `environment` adds to its own."""
        controller = topology.host(topology.CONTROLLER).address
        words = [str(self._probe), "--controller", f"ws://{controller}:{PROBE_PORT}", "--pair", pairing_code(name)]
        spool = self._folder / name
        spool.mkdir(parents=True, exist_ok=True)
        self._processes.start(f"probe-{name}", name, [*words, "--spool", str(spool)], environment)

    def stop(self, name: str) -> None:
        self._processes.stop(f"probe-{name}")

    def down(self) -> None:
        for name in topology.VIEWERS:
            self.stop(name)


def pairing_code(viewer: str) -> str:
    lab = json.loads(topology.LAB_FILE.read_text())
    return next(one["pairing_code"] for one in lab["viewers"] if one["id"] == viewer)
