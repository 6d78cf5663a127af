"""The controller's program is killed in the midst of a step, and the run resumed."""

import time

from castlab.faults.broadcasterside import BROADCASTER
from castlab.faults.checks import holes, inside, lost_rows
from castlab.faults.fault import Judge, Scene, Times
from castlab.faults.recording import Recording, committed_rows
from castlab.faults.shaper import cap_in_kernel
from castlab.lab import Lab
from castlab.tools import wait_for
from castlab.verdict import Verdict

VIEWER = "P1"


class ControllerKilled:
    name = "controller-killed"
    cap = "1000 kbit/s"
    step_s = 20
    killed_after_s = 10.0
    away_s = 8.0
    restored_within_s = 2.0
    """By castbench-guard, which has outlived the program."""

    def __init__(self) -> None:
        self.times = Times()
        self._restored_s = float("nan")
        self._cap_before: int | None = None
        self._rows: dict[str, set[tuple]] = {}

    def prepare(self, lab: Lab) -> None:
        pass

    def cause(self, scene: Scene) -> None:
        scene.stay(self.killed_after_s)
        self._cap_before = cap_in_kernel(scene.lab, BROADCASTER)
        self.times.begin_s = time.time()
        scene.trial.kill()
        wait_for(
            lambda: cap_in_kernel(scene.lab, BROADCASTER) is None,
            "the guard restores the switch",
            30,
            every_s=0.01,
        )
        self._restored_s = time.time() - self.times.begin_s
        self._rows = committed_rows(scene.trial.database)
        wait_for(lambda: time.time() - self.times.begin_s > self.away_s, "the controller stays away", 60)
        self.times.end_s = time.time()
        scene.trial.resume()

    def clean_up(self, lab: Lab) -> None:
        pass

    def judge(self, scene: Scene, recording: Recording) -> list[Verdict]:
        judge = Judge(self.name)
        judge.say(
            self._cap_before == 1000 and self._restored_s <= self.restored_within_s,
            f"the kernel's cap of 1000 kbit/s is gone {self.restored_within_s:g} s after the kill at the latest",
            f"{self._cap_before} kbit/s, {self._restored_s * 1000:.0f} ms",
        )
        lost = lost_rows(self._rows, committed_rows(scene.trial.database))
        counted = ", ".join(f"{len(rows)} {table}s" for table, rows in self._rows.items())
        judge.say(not lost and bool(self._rows["sample"]), f"nothing of {counted} is lost", lost or "all there")
        told = recording.events_of("run-resumed", "", self.times.begin_s)
        judge.say(len(told) == 1, "one event 'run-resumed'", len(told))
        self._judge_steps(judge, recording)
        self._judge_outage(judge, recording)
        return judge.verdicts

    def _judge_steps(self, judge: Judge, recording: Recording) -> None:
        attempts = [(step.number, step.outcome) for step in recording.steps]
        interrupted = [number for number, outcome in attempts if outcome == "interrupted"]
        wanted = sorted({number for number, _ in attempts})
        completed = sorted(number for number, outcome in attempts if outcome == "completed")
        judge.say(
            len(interrupted) == 1 and completed == wanted,
            "the step is kept as interrupted and repeated; each is completed once",
            attempts,
        )

    def _judge_outage(self, judge: Judge, recording: Recording) -> None:
        """Probes on other computers went on; what ran in the program is a gap, until it runs again."""
        begin_s, end_s = self.times.begin_s, self.times.end_s
        down = [gap for gap in recording.gaps_of(BROADCASTER, "upload_rate") if gap.reason == "controller-down"]
        kept = inside(recording.of(BROADCASTER, "upload_rate"), begin_s, end_s)
        judge.say(
            not kept and len(down) == 1 and down[0].from_s <= begin_s and down[0].to_s >= end_s,
            "upload_rate, which nobody asked for, is one gap of reason 'controller-down'",
            f"{len(kept)} samples, gaps of {[f'{gap.to_s - gap.from_s:.1f} s' for gap in down]}",
        )
        buffer = inside(recording.of(VIEWER, "buffer_level"), begin_s, end_s)
        judge.say(
            not holes(buffer, [], begin_s, end_s, 1.5),
            f"buffer_level of {VIEWER}, measured meanwhile, was delivered afterwards",
            f"{len(buffer)} samples in {end_s - begin_s:.1f} s",
        )
