"""The lab as a whole."""

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from castlab import topology
from castlab.broadcaster import Obs
from castlab.clocks import Clocks
from castlab.network import Network
from castlab.platform import Platform
from castlab.processes import Processes
from castlab.switch import LabSwitch
from castlab.tools import LabError, Unavailable
from castlab.viewers import Viewers

STATES = Path("/run/castbench-lab")
PROGRAMS = ("ip", "tc", "ethtool", "nginx", "ffmpeg", "ngircd", "snmpd", "snmpget", "chronyd", "obs", "Xvfb", "openssl")


class Lab:
    """`prefix` begins the names of its namespaces, so that two labs can stand side by side; `build` is where
    Castbench's programs were built."""

    def __init__(self, prefix: str, build: Path) -> None:
        self.prefix = prefix
        self.build = build
        self.state = STATES / prefix
        self.network = Network(prefix, self.state)
        self.processes = Processes(self.network, self.state)
        self.platform = Platform(self.network, self.processes, self.state)
        self.switch = LabSwitch(self.network, self.processes, self.state, build / "tests" / "tcagent")
        self.clocks = Clocks(self.network, self.processes, self.state)
        self.viewers = Viewers(self.network, self.processes, self.state, build / "bin" / "castbench-probe")
        self.obs = {name: Obs(name, self.network, self.processes, self.state) for name in topology.BROADCASTERS}

    def up(self, broadcasters: Sequence[str], segment_s: int) -> None:
        """Starts what does not run. OBS takes half a core even where it does not stream, so that it runs on
        `broadcasters` only."""
        self.check_possible()
        self.state.mkdir(parents=True, exist_ok=True)
        self.network.up()
        self.platform.up(segment_s)
        self.switch.up()
        self.clocks.up()
        self.viewers.up()
        for name in broadcasters:
            self.obs[name].up(segment_s)

    def use_segments(self, segment_s: int) -> None:
        """The platform and OBS start again with these; OBS runs nowhere afterwards."""
        for obs in self.obs.values():
            obs.down()
        self.platform.stop_nginx()
        self.platform.start_nginx(segment_s)

    def use_broadcaster(self, name: str, segment_s: int) -> None:
        """OBS runs on this one and on no other."""
        for other, obs in self.obs.items():
            if other != name:
                obs.down()
        self.obs[name].up(segment_s)

    def down(self) -> None:
        for name in self.processes.running():
            self.processes.stop(name)
        self.network.down()
        shutil.rmtree(self.state, ignore_errors=True)

    def controller(self, words: Sequence[str]) -> list[str]:
        """The words that run one of Castbench's programs on the controller's host."""
        program = self.build / "bin" / words[0]
        home = [f"{name}={value}" for name, value in self.user().items()]
        return self.network.inside(topology.CONTROLLER, ["env", *home, str(program), *words[1:]])

    def user(self) -> dict[str, str]:
        """What makes the lab a user of its own: what Castbench notes of a switch must not be taken for another
        lab's, whose addresses are the same."""
        folders = {name: self.state / "user" / name.lower() for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME")}
        return {name: str(folder) for name, folder in folders.items()}

    def check_possible(self) -> None:
        """Raises Unavailable with the reason where this computer cannot have the lab."""
        if not hasattr(os, "geteuid") or os.geteuid() != 0:
            raise Unavailable("the lab needs root, for network namespaces")
        missing = [program for program in PROGRAMS if not shutil.which(program)]
        if missing:
            raise Unavailable(f"not installed: {', '.join(missing)}; './dev deps lab' installs them")
        for program in (self.build / "bin" / "castbench-probe", self.build / "tests" / "tcagent"):
            if not program.exists():
                raise LabError(f"{program} is not built; './dev build' builds it")
