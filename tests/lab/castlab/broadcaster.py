"""A broadcaster's computer: OBS Studio with obs-websocket, configured from files, on a display of its own."""

import json
import re
import shutil
import signal
from dataclasses import dataclass
from pathlib import Path
from string import Template

from castlab import topology
from castlab.network import Network
from castlab.platform import RTMP_PORT
from castlab.processes import Processes
from castlab.tools import LabError, wait_for

TEMPLATES = topology.FOLDER / "broadcaster"
SCRIPT = topology.FOLDER.parent.parent / "resources" / "obs" / "castbench-frame-clock.lua"
WEBSOCKET_PORT = 4455
PASSWORD = "lab-obs"


@dataclass(frozen=True)
class Encoding:
    """What two cores can encode beside everything else."""

    width: int = 640
    height: int = 360
    fps: int = 30
    video_kbps: int = 1500
    audio_kbps: int = 64
    preset: str = "ultrafast"


class Obs:
    """OBS on one broadcaster's host."""

    def __init__(self, name: str, network: Network, processes: Processes, state: Path) -> None:
        self.name = name
        self._network = network
        self._processes = processes
        self._home = state / f"obs-{name}"
        self._process = f"obs-{name}"
        self._display = f"display-{name}"

    @property
    def frame_clock_id(self) -> int:
        return topology.BROADCASTERS.index(self.name) + 1

    def up(self, segment_s: int, encoding: Encoding = Encoding()) -> None:
        """Starts OBS, which does not stream yet."""
        if self._processes.pid(self._process) is not None:
            return
        self._configure(segment_s, encoding)
        self.start()

    def start(self) -> None:
        """As it was configured last."""
        environment = {
            "DISPLAY": f":{self._display_number()}",
            "HOME": str(self._home),
            "XDG_CONFIG_HOME": str(self._home),
            "XDG_RUNTIME_DIR": str(self._home),
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "LC_ALL": "C.UTF-8",
        }
        words = ["obs", "--collection", "lab", "--profile", "lab", "--multi", "--disable-missing-files-check"]
        self._processes.start(self._process, self.name, words, environment)
        address = topology.host(self.name).address
        self._processes.expect(
            self._process,
            lambda: self._network.connects(topology.CONTROLLER, address, WEBSOCKET_PORT),
            f"OBS on {self.name} answers",
            60,
        )

    def down(self) -> None:
        self._processes.stop(self._process)
        self._processes.stop(self._display)

    def kill(self) -> None:
        """As a crash would end it."""
        self._processes.send_signal(self._process, signal.SIGKILL)
        wait_for(lambda: self._processes.pid(self._process) is None, f"OBS on {self.name} ends")

    def log(self) -> str:
        """OBS's own log of its present or last start."""
        logs = sorted((self._home / "obs-studio" / "logs").glob("*.txt"))
        if not logs:
            raise LabError(f"OBS on {self.name} has not written a log")
        return logs[-1].read_text(errors="replace")

    def _configure(self, segment_s: int, encoding: Encoding) -> None:
        root = self._home / "obs-studio"
        shutil.rmtree(root, ignore_errors=True)
        profile, scenes = root / "basic" / "profiles" / "lab", root / "basic" / "scenes"
        for folder in (profile, scenes):
            folder.mkdir(parents=True)
        values = {**encoding.__dict__, "port": WEBSOCKET_PORT, "password": PASSWORD}
        for template, target in (("global.ini.in", root / "global.ini"), ("basic.ini.in", profile / "basic.ini")):
            target.write_text(Template((TEMPLATES / template).read_text()).substitute(values))
        platform = topology.host(topology.PLATFORM).address
        service = {"server": f"rtmp://{platform}:{RTMP_PORT}/live", "key": self.name.lower(), "use_auth": False}
        _write(profile / "service.json", {"type": "rtmp_custom", "settings": service})
        # A segment begins with a keyframe, so that none may be longer than a segment.
        _write(
            profile / "streamEncoder.json",
            {
                "rate_control": "CBR",
                "bitrate": encoding.video_kbps,
                "keyint_sec": min(2, segment_s),
                "preset": encoding.preset,
                "tune": "zerolatency",
                "bf": 0,
            },
        )
        scene = Template((TEMPLATES / "scene.json.in").read_text())
        (scenes / "lab.json").write_text(
            scene.substitute(
                width=encoding.width, height=encoding.height, script=SCRIPT, frame_clock_id=self.frame_clock_id
            )
        )

    def _display_number(self) -> int:
        """Of the display, which is started where it does not run. X servers share a folder of sockets across
        all hosts, so that the server itself has to find a free number."""
        if self._processes.pid(self._display) is None:
            self._home.mkdir(parents=True, exist_ok=True)
            self._processes.log(self._display).unlink(missing_ok=True)
            words = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
            self._processes.start(self._display, self.name, words)

        def number() -> re.Match[str] | None:
            return re.search(r"^(\d+)$", self._processes.tail(self._display, 100), re.MULTILINE)

        self._processes.expect(self._display, number, f"the display of {self.name} starts")
        found = number()
        assert found
        return int(found.group(1))


def _write(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, indent=2))
