"""What a recording has to satisfy whatever went wrong in the run. Pure; instants and durations are seconds."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import TypeVar

from castlab.faults.recording import CLOCK_DOUBTFUL, Gap, Point, Recording, Series

T = TypeVar("T", bound=Hashable)

CUMULATIVE = frozenset(
    {
        "dropped_frames_network",
        "dropped_frames_encoder",
        "dropped_frames_rendering",
        "total_frames",
        "chat_messages_lost",
    }
)
"""Metrics that count since the run began."""
NEVER_NEGATIVE = CUMULATIVE | {"upload_rate", "port_rate", "congestion", "buffer_level"}
# The clock is measured now and then, and messages are counted as lost when it is sure that they are.
IRREGULAR = frozenset({"clock_offset", "chat_messages_lost"})
CHAT = frozenset({"chat_send_latency", "chat_receive_latency"})
CHAT_SILENCE_S = 12.0
"""A message is waited for 10 s before its absence is a gap."""


@dataclass(frozen=True)
class Hole:
    """A time of which a series says nothing at all: neither samples nor a gap."""

    from_s: float
    to_s: float

    @property
    def length_s(self) -> float:
        return self.to_s - self.from_s


def holes(points: Sequence[Point], gaps: Sequence[Gap], begin_s: float, end_s: float, longest_s: float) -> list[Hole]:
    """What of [begin_s, end_s] is longer than `longest_s` without a sample and outside every gap."""
    known = sorted([(point.at_s, point.at_s) for point in points] + [(gap.from_s, gap.to_s) for gap in gaps])
    found = []
    reached_s = begin_s
    for from_s, to_s in [*known, (end_s, end_s)]:
        if from_s > end_s:
            from_s = to_s = end_s
        if from_s - reached_s > longest_s:
            found.append(Hole(reached_s, from_s))
        reached_s = max(reached_s, to_s)
    return found


def unexplained(recording: Recording, begin_s: float, end_s: float, longest_s: float) -> list[str]:
    """A sentence for each hole of the series that are sampled at an interval. Latencies are looked at whatever
    method they have: where the stamp cannot be read, the other one goes on."""
    wanted = {(series.device, series.subject, series.metric) for series in recording.points}
    found = []
    for device, subject, metric in sorted(wanted):
        if metric in IRREGULAR:
            continue

        def is_same(series: Series, key: tuple[str, str, str] = (device, subject, metric)) -> bool:
            return (series.device, series.subject, series.metric) == key

        points = [point for series, values in recording.points.items() if is_same(series) for point in values]
        gaps = [gap for series, values in recording.gaps.items() if is_same(series) for gap in values]
        limit_s = CHAT_SILENCE_S if metric in CHAT else longest_s
        for hole in holes(points, gaps, begin_s, end_s, limit_s):
            name = Series(device, subject, metric, "")
            found.append(f"{name}: nothing for {hole.length_s:.1f} s from {hole.from_s - begin_s:.1f} s on")
    return found


def repeated(recording: Recording) -> list[str]:
    """A sentence for each measurement and each event that is stored more than once. Chat messages that were held
    back may be received at the same instant; each has a latency of its own then."""
    found = [
        f"{series} at {point.at_s - recording.begin_s:.3f} s"
        for series, points in recording.points.items()
        for point in _twice(points)
    ]
    return found + [f"event {event.kind} of {event.device} '{event.message}'" for event in _twice(recording.events)]


def negative(recording: Recording) -> list[str]:
    """A sentence for each series that holds what cannot be: a count or rate below 0, a count that shrinks."""
    found = []
    for series, points in recording.points.items():
        if series.metric in NEVER_NEGATIVE and any(point.value < 0 for point in points):
            found.append(f"{series} falls to {min(point.value for point in points):g}")
        if series.metric in CUMULATIVE and backwards(points):
            found.append(f"{series} counts backwards {len(backwards(points))} times")
    return found


def backwards(points: Sequence[Point]) -> list[Point]:
    """The samples that are below the one before."""
    return [after for before, after in zip(points, points[1:], strict=False) if after.value < before.value]


def inside(points: Iterable[Point], from_s: float, to_s: float) -> list[Point]:
    return [point for point in points if from_s <= point.at_s <= to_s]


def gap_share(gaps: Iterable[Gap], from_s: float, to_s: float) -> float:
    """How much of the time lies in gaps, 0 … 1."""
    covered_s = 0.0
    reached_s = from_s
    for gap in sorted(gaps, key=lambda gap: gap.from_s):
        begin_s, end_s = max(gap.from_s, reached_s), min(gap.to_s, to_s)
        if end_s > begin_s:
            covered_s += end_s - begin_s
            reached_s = end_s
    return covered_s / (to_s - from_s)


def median_value(points: Sequence[Point]) -> float:
    """nan where there are none: it is equal to nothing and within no limit."""
    return median(point.value for point in points) if points else float("nan")


def dishonest(points: Iterable[Point], true_ms: float, tolerance_ms: float) -> list[Point]:
    """Latencies that are further from the true one than they say they may be. One that is marked as doubtful
    and has no uncertainty says nothing, and is honest."""
    return [
        point
        for point in points
        if abs(point.value - true_ms) > tolerance_ms + (point.uncertainty or 0)
        and not (point.flags & CLOCK_DOUBTFUL and point.uncertainty is None)
    ]


def lost_rows(before: dict[str, set[tuple]], after: dict[str, set[tuple]]) -> dict[str, int]:
    """How many rows of each table are no longer there; tables that lost none are left out."""
    missing = {table: len(rows - after.get(table, set())) for table, rows in before.items()}
    return {table: number for table, number in missing.items() if number}


def _twice(values: Sequence[T]) -> list[T]:
    seen: set[T] = set()
    found = []
    for value in values:
        if value in seen:
            found.append(value)
        seen.add(value)
    return found
