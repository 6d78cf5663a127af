"""Faults of viewers' devices."""

import json
import time
from pathlib import Path

from castlab.faults.checks import dishonest, gap_share, holes, inside, median_value
from castlab.faults.fault import NO_LIMIT, Judge, Scene, Times
from castlab.faults.recording import DELIVERED_LATE, Recording
from castlab.lab import Lab
from castlab.tools import LabError, wait_for
from castlab.verdict import Verdict

CUT_OFF = "P1"
STEPPED = "P2"
WITNESS = "P1"
"""Whose clock nobody touches."""
BEFORE_S = 12.0
AFTER_S = 18.0
"""So much before and after the clock's step is compared."""


class ViewerLink:
    """A viewer's cable is pulled for a minute. Its probe measures on and delivers when it can."""

    name = "viewer-link"
    cap = NO_LIMIT
    step_s = 80
    down_s = 60.0

    def __init__(self) -> None:
        self.times = Times()

    def prepare(self, lab: Lab) -> None:
        pass

    def cause(self, scene: Scene) -> None:
        since = len(scene.trial.events)
        self.times.begin_s = time.time()
        scene.lab.network.set_link(CUT_OFF, False)
        scene.wait_for_event("probe-lost", CUT_OFF, since, 40)
        scene.stay(self.down_s - (time.time() - self.times.begin_s))
        scene.lab.network.set_link(CUT_OFF, True)
        self.times.end_s = time.time()
        scene.wait_for_event("probe-back", CUT_OFF, since, 30)

    def clean_up(self, lab: Lab) -> None:
        lab.network.set_link(CUT_OFF, True)

    def judge(self, scene: Scene, recording: Recording) -> list[Verdict]:
        judge = Judge(self.name)
        begin_s, end_s = self.times.begin_s, self.times.end_s
        # What the probe knows without the network: how full the buffer is, and how well it knows the time.
        buffer = inside(recording.of(CUT_OFF, "buffer_level"), begin_s, end_s)
        judge.say(
            abs(len(buffer) - self.times.length_s) <= 2 and not holes(buffer, [], begin_s, end_s, 1.5),
            f"one buffer_level a second of {CUT_OFF} through all {self.times.length_s:.0f} s",
            f"{len(buffer)}, holes {[f'{hole.length_s:.1f} s' for hole in holes(buffer, [], begin_s, end_s, 1.5)]}",
        )
        empty = [point for point in buffer if point.value == 0]
        judge.say(len(empty) > 20, "the buffer is empty after what it held", f"{len(empty)} samples of 0 ms")
        late = [point for point in buffer if point.flags & DELIVERED_LATE]
        judge.say(len(late) > 10, "samples are marked as delivered late", f"{len(late)} of {len(buffer)}")
        clock = inside(recording.of(CUT_OFF, "clock_offset"), begin_s, end_s)
        judge.say(
            not holes(clock, recording.gaps_of(CUT_OFF, "clock_offset"), begin_s, end_s, 11),
            f"clock_offset of {CUT_OFF} goes on",
            f"{len(clock)} samples",
        )
        self._judge_playback(judge, recording)
        stalls = recording.events_of("stall-begin", CUT_OFF, begin_s, end_s)
        judge.say(len(stalls) == 1, f"one stall of {CUT_OFF} begins meanwhile", len(stalls))
        others = [
            f"{series} from {gap.from_s - begin_s:.0f} s on"
            for series, gaps in recording.gaps.items()
            for gap in gaps
            if CUT_OFF not in (series.device, series.subject) and gap.to_s > begin_s and gap.from_s < end_s
        ]
        judge.none("no other device misses anything", others)
        return judge.verdicts

    def _judge_playback(self, judge: Judge, recording: Recording) -> None:
        """Latency is known while something plays; then the stall is a gap, from end to end."""
        begin_s, end_s = self.times.begin_s, self.times.end_s
        points = recording.of(CUT_OFF, "broadcast_latency")
        gaps = recording.gaps_of(CUT_OFF, "broadcast_latency")
        unknown = holes(points, gaps, begin_s, end_s, 2.5)
        share = gap_share(gaps, begin_s, end_s)
        judge.say(
            not unknown and share > 0.5,
            "broadcast_latency is known or a gap at every moment",
            f"{len(inside(points, begin_s, end_s))} samples, {share:.0%} gap, {len(unknown)} holes",
        )
        after = [point.at_s - end_s for point in points if point.at_s > end_s]
        judge.say(
            bool(after) and after[0] < 20,
            "broadcast_latency comes again within 20 s",
            f"after {after[0]:.1f} s" if after else "never",
        )


class ViewerClock:
    """A viewer's clock is set 2 s ahead; nothing else changes, and the steady clock does not."""

    name = "viewer-clock"
    cap = NO_LIMIT
    step_s = 26
    step_ms = 2000.0
    after_s = 3.0
    """By then the offset has to be known anew."""

    def __init__(self) -> None:
        self.at_s = float("nan")
        self._file = Path()

    def prepare(self, lab: Lab) -> None:
        self._file = lab.state / "viewers" / f"{STEPPED}-faketime"
        self._set("+0")
        lab.viewers.stop(STEPPED)
        lab.viewers.start(
            STEPPED,
            {
                "LD_PRELOAD": str(_library()),
                "FAKETIME_TIMESTAMP_FILE": str(self._file),
                "FAKETIME_NO_CACHE": "1",
                "FAKETIME_DONT_FAKE_MONOTONIC": "1",
                "DONT_FAKE_MONOTONIC": "1",
            },
        )

    def cause(self, scene: Scene) -> None:
        scene.stay(2)  # what is compared with begins in the quiet step before
        since = len(scene.trial.events)
        self.at_s = time.time()
        self._set(f"+{self.step_ms / 1000:g}")
        scene.wait_for_event("clock-jump", STEPPED, since, 10)

    def clean_up(self, lab: Lab) -> None:
        lab.viewers.stop(STEPPED)
        lab.viewers.start(STEPPED)

    def judge(self, scene: Scene, recording: Recording) -> list[Verdict]:
        judge = Judge(self.name)
        told = recording.events_of("clock-jump", STEPPED, self.at_s - 1, self.at_s + 5)
        judge.say(
            len(told) == 1 and abs(json.loads(told[0].data)["jumpMs"] - self.step_ms) < 1,
            f"one event 'clock-jump' of {STEPPED} by {self.step_ms:g} ms, ± 1 ms",
            [event.message.split(".")[0] for event in told],
        )
        untouched = recording.events_of("clock-jump", WITNESS) + recording.events_of("clock-step", WITNESS)
        judge.none(f"no such event of {WITNESS}", [event.message for event in untouched])
        latencies = recording.of(STEPPED, "broadcast_latency")
        before = median_value(inside(latencies, self.at_s - BEFORE_S, self.at_s))
        after = median_value(inside(latencies, self.at_s + self.after_s, self.at_s + AFTER_S))
        judge.say(
            abs(after - before) <= 60,
            f"latency of {STEPPED} {self.after_s:g} s after the step is what it was, ± 60 ms",
            f"{before:.0f} ms, then {after:.0f} ms",
        )
        untrue = dishonest(inside(latencies, self.at_s - BEFORE_S, self.at_s + AFTER_S), before, 60)
        judge.none(
            "no latency is further from the truth than its uncertainty says",
            [f"{point.value:.0f} ms at {point.at_s - self.at_s:+.1f} s" for point in untrue],
        )
        self._judge_witness(judge, recording, after - before)
        offset = inside(recording.of(STEPPED, "clock_offset"), self.at_s + self.after_s, self.at_s + AFTER_S)
        judge.say(
            abs(median_value(offset) + self.step_ms) <= 5,
            f"the offset of {STEPPED} is {-self.step_ms:g} ms afterwards, ± 5 ms",
            f"{median_value(offset):.1f} ms",
        )
        return judge.verdicts

    def _judge_witness(self, judge: Judge, recording: Recording, change_ms: float) -> None:
        witness = recording.of(WITNESS, "broadcast_latency")
        witnessed = median_value(inside(witness, self.at_s + self.after_s, self.at_s + AFTER_S)) - median_value(
            inside(witness, self.at_s - BEFORE_S, self.at_s)
        )
        judge.say(
            abs(change_ms - witnessed) <= 60,
            f"latency changes by as much as that of {WITNESS}, ± 60 ms",
            f"{change_ms:+.0f} ms and {witnessed:+.0f} ms",
        )

    def _set(self, offset: str) -> None:
        """In one go: the probe reads the file each time it looks at its clock."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._file.with_suffix(".new")
        fresh.write_text(offset + "\n")
        fresh.replace(self._file)


def _library() -> Path:
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
    if not found:
        raise LabError("libfaketime is not installed; './dev deps lab' installs what the lab needs")
    return found[0]
