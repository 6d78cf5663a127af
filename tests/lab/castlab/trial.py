"""A run of Castbench on the lab, as a person would start it at the terminal."""

import csv
import json
import signal
import sqlite3
import subprocess
import threading
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from castlab import topology
from castlab.judges.latency import ViewerSample, epoch_ms
from castlab.lab import Lab
from castlab.tools import LabError, wait_for

RESTORING_S = 60
CHECKING_S = 180


@dataclass(frozen=True)
class Sample:
    """A line of the samples' CSV; `at_ms` since 1970, reference time."""

    at_ms: float
    step: int | None
    device: str
    subject: str
    metric: str
    value: float


class Trial:
    """One `castbench-cli run` on the controller's host. Use as a context: the program is ended on the way out,
    as Ctrl-C would end it."""

    def __init__(self, lab: Lab, plan: dict, folder: Path, lab_file: Path = topology.LAB_FILE) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.plan = plan
        self.database = folder / "castbench.db"
        self._lab = lab
        self._lab_file = lab_file
        self._events: list[dict] = []
        self._process: subprocess.Popen[str] | None = None
        self._reader: threading.Thread | None = None

    def start(self) -> "Trial":
        plan_file = self.folder / "plan.json"
        plan_file.write_text(json.dumps(self.plan, indent=2))
        words = ["castbench-cli", "run", str(plan_file), "--lab", str(self._lab_file), "--json"]
        self._launch([*words, "--db", str(self.database), "--out", str(self.folder)])
        return self

    def _launch(self, words: Sequence[str]) -> None:
        with open(self.folder / "castbench-cli.log", "ab") as log:
            self._process = subprocess.Popen(
                self._lab.controller(words), stdout=subprocess.PIPE, stderr=log, text=True, start_new_session=True
            )
        self._reader = threading.Thread(target=self._read, args=(self._process,), daemon=True)
        self._reader.start()

    def _read(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout
        for line in process.stdout:
            self._events.append(json.loads(line))

    def __enter__(self) -> "Trial":
        return self.start()

    def __exit__(self, *_: object) -> None:
        if self._process and self._process.poll() is None:
            self._process.send_signal(signal.SIGINT)
            try:
                self._process.wait(RESTORING_S)
            except subprocess.TimeoutExpired:
                self._process.kill()

    @property
    def events(self) -> list[dict]:
        """What the program has told so far, oldest first."""
        return list(self._events)

    def wait_for_step(self, number: int, timeout_s: float = CHECKING_S) -> None:
        """Steps count from 1."""

        def begun() -> bool:
            steps = [event for event in self.events if event["event"] == "step"]
            return self._ended() or any(event["step"] == number for event in steps)

        wait_for(begun, f"step {number} begins", timeout_s)
        if self._ended():
            raise LabError(f"the run ended before step {number}; see {self.folder / 'castbench-cli.log'}")

    def wait(self) -> "Trial":
        """Until the program has ended; LabError unless the run was completed."""
        assert self._process and self._reader
        length_s = sum(_seconds(step["duration"]) for step in self.plan["steps"])
        try:
            code = self._process.wait(CHECKING_S + length_s + RESTORING_S)
        except subprocess.TimeoutExpired:
            raise LabError(f"the run does not end; see {self.folder / 'castbench-cli.log'}") from None
        self._reader.join()
        if code != 0:
            raise LabError(f"the run failed with exit code {code}; see {self.folder / 'castbench-cli.log'}")
        return self

    def steps(self) -> list[dict[str, str]]:
        """The lines of the steps' CSV; one for each step and viewer."""
        return _rows(self._csv("-steps"))

    def samples(self) -> list[Sample]:
        return [
            Sample(
                epoch_ms(row["utc"]),
                int(row["step"]) if row["step"] else None,
                row["device"],
                row["subject"],
                row["metric"],
                float(row["value"]),
            )
            for row in _rows(self._csv(""))
        ]

    @property
    def samples_csv(self) -> Path:
        return self._csv("")

    def stored_latencies(self, device: str) -> list[ViewerSample]:
        """The broadcast latencies that are in the database by now, oldest first."""
        if not self.database.exists():
            return []
        with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)) as database:
            try:
                rows = database.execute(
                    "SELECT at_us, value FROM sample JOIN series ON series.id = series_id WHERE device = ? AND "
                    "metric = 'broadcast_latency' AND method = 'frame-clock' ORDER BY at_us",
                    (device,),
                ).fetchall()
            except sqlite3.OperationalError:  # the tables are not there yet
                return []
        return [ViewerSample(at_us / 1000, value) for at_us, value in rows]

    def _csv(self, part: str) -> Path:
        return self.folder / f"{self.plan['kind']}{part}.csv"

    def _ended(self) -> bool:
        return self._process is None or self._process.poll() is not None


def built_in_plan(name: str, broadcaster: str, viewers: Sequence[str]) -> dict:
    """For this broadcaster and these viewers."""
    plans = topology.FOLDER.parent.parent / "resources" / "plans"
    plan = json.loads((plans / f"{name}.json").read_text())
    return {**plan, "name": f"{name}-{broadcaster.lower()}", "broadcaster": broadcaster, "viewers": list(viewers)}


def quick_plan(broadcaster: str, viewers: Sequence[str]) -> dict:
    return built_in_plan("upload-cap-quick", broadcaster, viewers)


def _rows(path: Path) -> list[dict[str, str]]:
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _seconds(duration: str) -> float:
    number, unit = duration.split()
    return float(number) * {"ms": 0.001, "s": 1, "min": 60, "h": 3600}[unit]
