"""The switch's own octet counters as judge of the upload rate.

OBS counts what it hands to TCP; the switch counts Ethernet frames that it has forwarded. Each frame carries 66
octets more than TCP's payload (Ethernet 14, IPv4 20, TCP 20 and its time stamps 12).
"""

import threading
import time
from dataclasses import dataclass
from pathlib import Path

from castlab.trial import Sample
from castlab.verdict import Verdict

LIMIT_SHARE = 0.03
HEADER_OCTETS = 66
# A step begins with what the queues hold of the former one.
SETTLING_MS = 2000


@dataclass(frozen=True)
class Count:
    at_ms: float
    octets: int
    frames: int

    @property
    def payload_octets(self) -> int:
        return self.octets - self.frames * HEADER_OCTETS


class CounterLog:
    """Reads an interface of a process's network at 4 Hz until stopped. Use as a context."""

    def __init__(self, pid: int, interface: str) -> None:
        self._file = Path(f"/proc/{pid}/net/dev")
        self._interface = interface
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._log, daemon=True)
        self.counts: list[Count] = []

    def __enter__(self) -> "CounterLog":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _log(self) -> None:
        while not self._stop.wait(0.25):
            count = sent(self._file.read_text(), self._interface, time.time() * 1000)
            if count:
                self.counts.append(count)


def sent(table: str, interface: str, at_ms: float) -> Count | None:
    """What the interface has sent, from /proc/net/dev; nothing where there is no such interface."""
    for line in table.splitlines():
        name, _, fields = line.partition(":")
        if name.strip() == interface:
            numbers = fields.split()
            return Count(at_ms, int(numbers[8]), int(numbers[9]))
    return None


def compare(counts: list[Count], samples: list[Sample]) -> Verdict:
    """Over all steps, each without its first two seconds."""
    rates = [sample for sample in samples if sample.metric == "upload_rate" and sample.step is not None]
    castbench, switch, judged = 0.0, 0.0, []
    for step in sorted({sample.step for sample in rates}):
        inside = [sample for sample in rates if sample.step == step]
        # A sample covers the interval that ends with it.
        spans = [(before.at_ms, sample) for before, sample in zip(inside, inside[1:])]
        spans = [(begin, sample) for begin, sample in spans if begin >= inside[0].at_ms + SETTLING_MS]
        if not spans or not counts:
            continue
        begin_ms, end_ms = spans[0][0], spans[-1][1].at_ms
        counted = sum(sample.value * (sample.at_ms - begin) for begin, sample in spans) / 8
        forwarded = payload_at(counts, end_ms) - payload_at(counts, begin_ms)
        castbench += counted
        switch += forwarded
        judged.append(f"step {step} {counted / forwarded - 1:+.1%}" if forwarded else f"step {step} nothing")
    if switch == 0:
        return Verdict("switch's counters", False, "nothing was counted")
    share = castbench / switch - 1
    sentence = f"upload: {share:+.2%} over all steps (limit ±{LIMIT_SHARE:.0%}); {', '.join(judged)}"
    return Verdict("switch's counters", abs(share) <= LIMIT_SHARE, sentence)


def payload_at(counts: list[Count], at_ms: float) -> float:
    """Between two readings, in proportion to time; beyond them the nearest one."""
    for before, after in zip(counts, counts[1:]):
        if before.at_ms <= at_ms <= after.at_ms:
            part = (at_ms - before.at_ms) / (after.at_ms - before.at_ms)
            return before.payload_octets + part * (after.payload_octets - before.payload_octets)
    return (counts[0] if at_ms < counts[0].at_ms else counts[-1]).payload_octets
