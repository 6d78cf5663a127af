"""What a fault is, and what it works on."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from castlab.faults.faultyrun import FaultyRun
from castlab.faults.recording import Recording
from castlab.lab import Lab
from castlab.tools import LabError, wait_for
from castlab.verdict import Verdict

NO_LIMIT = "No Limit"


@dataclass(frozen=True)
class Scene:
    """A run that is under way on the lab."""

    lab: Lab
    trial: FaultyRun

    def stay(self, seconds: float) -> None:
        """Lets time pass of which the length itself is what is tried; LabError if the run ends meanwhile."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.trial.has_ended():
                raise LabError(f"the run ended in the midst of the fault; see {self.trial.folder}")
            time.sleep(0.1)

    def wait_for_event(self, kind: str, device: str, since: int, timeout_s: float) -> None:
        """`since` is how many lines the program had printed when the fault began."""

        def told() -> bool:
            return self.trial.has_ended() or any(
                (one.get("kind"), one.get("device")) == (kind, device) for one in self.trial.events[since:]
            )

        wait_for(told, f"event '{kind}' of {device}", timeout_s)


class Fault(Protocol):
    """Faults of one run follow one another, each within a step of its own."""

    name: str
    cap: str
    step_s: int
    """Long enough for the fault and for what comes after it to settle."""

    def prepare(self, lab: Lab) -> None:
        """Before the run."""

    def cause(self, scene: Scene) -> None:
        """Once the fault's step has begun; comes back when what was broken is whole again."""

    def judge(self, scene: Scene, recording: Recording) -> list[Verdict]:
        """After the run."""

    def clean_up(self, lab: Lab) -> None:
        """The lab as it was, also where anything before has failed."""


@dataclass
class Times:
    """When a fault began and ended, s since 1970. All hosts of the lab share this computer's clock, which is
    also the reference."""

    begin_s: float = field(default=float("nan"))
    end_s: float = field(default=float("nan"))

    @property
    def length_s(self) -> float:
        return self.end_s - self.begin_s


class Judge:
    """Collects verdicts of one fault."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.verdicts: list[Verdict] = []

    def say(self, passed: bool, expected: str, seen: object) -> None:
        self.verdicts.append(Verdict(self._name, passed, f"{expected}; seen: {seen}"))

    def none(self, expected: str, found: Sequence[object], shown: int = 4) -> None:
        """Passes where nothing was found."""
        listed = "; ".join(str(one) for one in found[:shown]) + (" …" if len(found) > shown else "")
        self.say(not found, expected, f"{len(found)}: {listed}" if found else "none")
