"""Which faults there are, which of them share a run, and what every run has to satisfy."""

import shutil
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from castlab.faults.broadcasterside import (
    BROADCASTER,
    BroadcasterLink,
    ObsKilled,
    PlatformRestarted,
    SwitchAgentStopped,
)
from castlab.faults.checks import negative, repeated, unexplained
from castlab.faults.controllerside import ControllerKilled
from castlab.faults.fault import NO_LIMIT, Fault, Judge, Scene
from castlab.faults.faultyrun import FaultyRun
from castlab.faults.recording import Recording, read_recording
from castlab.faults.shaper import cap_in_kernel
from castlab.faults.viewerside import ViewerClock, ViewerLink
from castlab.lab import Lab
from castlab.tools import LabError
from castlab.verdict import Verdict

QUIET_S = 12
"""The first step of each run, in which nothing happens."""
LAST_S = 10
LATEST_S = 1.0
LONGEST_S = 4.0
"""Chat says something every 1.5 s, everything else each second."""


@dataclass(frozen=True)
class Group:
    """Faults that share a run because none touches what another is judged by."""

    name: str
    viewers: tuple[str, ...]
    faults: tuple[type[Fault], ...]


GROUPS = (
    Group("broadcaster", ("P1",), (SwitchAgentStopped, BroadcasterLink, ObsKilled, PlatformRestarted)),
    Group("viewers", ("P1", "P2"), (ViewerClock, ViewerLink)),
    Group("controller", ("P1",), (ControllerKilled,)),
)
NAMES = tuple(fault.name for group in GROUPS for fault in group.faults)


def run(lab: Lab, names: Sequence[str], folder: Path) -> list[Verdict]:
    """Makes the named faults happen, all without a name, on the lab, which is up. Logs and data of each run stay
    in a folder below `folder`."""
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        raise LabError(f"there is no fault '{unknown[0]}'; there are {', '.join(NAMES)}")
    verdicts = []
    for group in GROUPS:
        faults = [fault() for fault in group.faults if not names or fault.name in names]
        if not faults:
            continue
        place = folder / f"faults-{group.name}"
        shutil.rmtree(place, ignore_errors=True)
        verdicts += _try(lab, group, faults, place)
    return verdicts


def plan_of(group: Group, faults: Sequence[Fault]) -> dict:
    quiet = {"cap": NO_LIMIT, "duration": f"{QUIET_S} s", "label": "quiet"}
    last = {"cap": NO_LIMIT, "duration": f"{LAST_S} s", "label": "after"}
    middle = [{"cap": fault.cap, "duration": f"{fault.step_s} s", "label": fault.name} for fault in faults]
    return {
        "format": "castbench-plan",
        "version": 1,
        "name": f"faults-{group.name}",
        "kind": "upload-cap",
        "broadcaster": BROADCASTER,
        "viewers": list(group.viewers),
        "settle": "3 s",
        "steps": [quiet, *middle, last],
    }


def _try(lab: Lab, group: Group, faults: Sequence[Fault], folder: Path) -> list[Verdict]:
    try:
        with ExitStack() as cleaning:
            for fault in faults:
                cleaning.callback(fault.clean_up, lab)
                fault.prepare(lab)
            trial = cleaning.enter_context(FaultyRun(lab, plan_of(group, faults), folder))
            scene = Scene(lab, trial)
            for number, fault in enumerate(faults, start=2):
                trial.wait_for_step(number)
                print(f"faults: {fault.name} …", file=sys.stderr, flush=True)
                fault.cause(scene)
            trial.wait()
            recording = read_recording(trial.database)
            verdicts = _common(lab, group, recording)
            for fault in faults:
                verdicts += fault.judge(scene, recording)
    except LabError as error:
        verdicts = [Verdict(f"faults of {group.name}", False, f"{error}")]
    if not all(verdict.passed for verdict in verdicts):
        print(f"faults: logs and data of '{group.name}' are in {folder}", file=sys.stderr)
    return verdicts


def _common(lab: Lab, group: Group, recording: Recording) -> list[Verdict]:
    judge = Judge(f"faults of {group.name}")
    judge.say(
        recording.state == "done", "the run is completed", f"{recording.state} {recording.failure}".strip()
    )
    left = cap_in_kernel(lab, BROADCASTER)
    judge.say(recording.restored and left is None, "the switch is as it was", f"cap {left}")
    late = [f"step {step.number}, {step.late_s:.1f} s" for step in recording.steps if step.late_s > LATEST_S]
    judge.none(f"every cap is confirmed {LATEST_S:g} s after its step's planned begin at the latest", late)
    judge.none("no count is negative or shrinks", negative(recording))
    judge.none("nothing is stored twice", repeated(recording))
    begin_s, end_s = recording.steps[0].begin_s, recording.steps[-1].end_s
    silent = unexplained(recording, begin_s, end_s, LONGEST_S)
    judge.none(f"every series has samples or a gap for every {LONGEST_S:g} s", silent)
    return judge.verdicts
