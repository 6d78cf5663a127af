"""Broadcast latency as Castbench measured it, held against what a browser presented."""

import bisect
import csv
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path

LIMIT_P95_MS = 100.0
# So far apart may two pictures be captured that are compared where the browser did not present the very picture.
PICTURE_TOLERANCE_MS = 100.0
LEAST_MATCHED = 0.9
LEAST_SAMPLES = 30

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


@dataclass(frozen=True)
class ViewerSample:
    """One frame-clock sample of broadcast latency: a picture captured at `captured_ms` was due at `due_ms`, both in
    ms since 1970, reference time."""

    due_ms: float
    latency_ms: float
    cap: str = ""

    @property
    def captured_ms(self) -> float:
        return self.due_ms - self.latency_ms


@dataclass(frozen=True)
class BrowserPicture:
    """A picture that the browser presented, in ms since 1970."""

    captured_ms: float
    display_ms: float

    @property
    def latency_ms(self) -> float:
        return self.display_ms - self.captured_ms


@dataclass(frozen=True)
class Spread:
    """Of differences, browser minus Castbench, in ms; percentiles interpolated linearly."""

    n: int
    median_ms: float
    p95_abs_ms: float
    max_abs_ms: float


@dataclass(frozen=True)
class Comparison:
    """`samples` are those that the browser could have seen; `same_picture` of the matched ones were compared with
    the very same picture."""

    samples: int
    same_picture: int
    difference: Spread | None
    by_cap: dict[str, Spread] = field(default_factory=dict)

    @property
    def matched(self) -> int:
        return self.difference.n if self.difference else 0

    def complaints(self) -> list[str]:
        """Why the verdict is bad; empty where it is good."""
        if self.difference is None:
            return [f"none of {self.samples} samples has a picture of the browser to compare with"]
        said = []
        if self.samples < LEAST_SAMPLES:
            said.append(f"{self.samples} samples are too few: at least {LEAST_SAMPLES} are needed")
        if self.matched < LEAST_MATCHED * self.samples:
            said.append(f"only {self.matched} of {self.samples} samples have a picture of the browser")
        if self.difference.p95_abs_ms > LIMIT_P95_MS:
            said.append(
                f"the 95th percentile of the difference is {self.difference.p95_abs_ms:.1f} ms, "
                f"more than {LIMIT_P95_MS:g} ms"
            )
        return said

    def sentence(self) -> str:
        if self.difference is None:
            return "; ".join(self.complaints())
        spread = self.difference
        return (
            f"browser minus Castbench: median {spread.median_ms:+.1f} ms, p95 {spread.p95_abs_ms:.1f} ms, "
            f"max {spread.max_abs_ms:.1f} ms, {spread.n} of {self.samples} samples "
            f"({self.same_picture} by the same picture)"
        )


def read_viewer_samples(samples_csv: Path, device: str, broadcaster: str) -> list[ViewerSample]:
    """From the samples of `castbench-cli export RUN --format csv`, in order of time."""
    found = []
    with open(samples_csv, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            key = (row["device"], row["subject"], row["metric"], row["method"])
            if key == (device, broadcaster, "broadcast_latency", "frame-clock"):
                cap = "" if not row["step"] else f"{row['cap_kbps']} kbit/s" if row["cap_kbps"] else "No Limit"
                found.append(ViewerSample(epoch_ms(row["utc"]), float(row["value"]), cap))
    return sorted(found, key=lambda sample: sample.due_ms)


def epoch_ms(utc: str) -> float:
    """Of an instant such as 2026-01-31T12:00:00.123456Z."""
    return (datetime.fromisoformat(utc) - _EPOCH).total_seconds() * 1000


def browser_pictures(lines: Iterable[dict], source: int) -> list[BrowserPicture]:
    """The pictures of frame clock `source` that were presented after playback began, in order of capture; of one
    presented twice the first. `lines` are those of the judge's page."""
    pictures: dict[float, BrowserPicture] = {}
    playing = False
    for line in lines:
        playing = playing or line["kind"] == "start"
        if playing and line["kind"] == "frame" and line["source"] == source:
            picture = BrowserPicture(float(line["captured_ms"]), float(line["display_ms"]))
            pictures.setdefault(picture.captured_ms, picture)
    return [pictures[captured_ms] for captured_ms in sorted(pictures)]


def start_latency_ms(samples: Sequence[ViewerSample], over_ms: float = 2000) -> float:
    """How late the viewer is now: the median of the newest samples. At least one is needed."""
    newest = [sample.latency_ms for sample in samples if sample.due_ms >= samples[-1].due_ms - over_ms]
    return _percentile(sorted(newest), 50)


def compare(samples: Sequence[ViewerSample], pictures: Sequence[BrowserPicture]) -> Comparison:
    """Latencies of the same pictures. Only samples of pictures captured between the browser's first and last are
    taken: before and after, it did not play. Nothing is shifted, scaled or left out besides."""
    if not pictures:
        return Comparison(len(samples), 0, None)
    captured = [picture.captured_ms for picture in pictures]
    wanted = [sample for sample in samples if captured[0] <= sample.captured_ms <= captured[-1]]
    differences: list[float] = []
    by_cap: dict[str, list[float]] = {}
    same_picture = 0
    for sample in wanted:
        picture = _nearest(pictures, captured, sample.captured_ms)
        apart_ms = abs(picture.captured_ms - sample.captured_ms)
        if apart_ms > PICTURE_TOLERANCE_MS:
            continue
        same_picture += apart_ms < 2  # the stamp is whole ms, the clocks' offsets are not
        differences.append(picture.latency_ms - sample.latency_ms)
        by_cap.setdefault(sample.cap, []).append(differences[-1])
    return Comparison(
        len(wanted),
        same_picture,
        _spread(differences) if differences else None,
        {cap: _spread(values) for cap, values in by_cap.items()},
    )


def _nearest(pictures: Sequence[BrowserPicture], captured: Sequence[float], at_ms: float) -> BrowserPicture:
    after = bisect.bisect_left(captured, at_ms)
    around = pictures[max(after - 1, 0) : after + 1]
    return min(around, key=lambda picture: abs(picture.captured_ms - at_ms))


def _spread(differences: Sequence[float]) -> Spread:
    absolute = sorted(abs(difference) for difference in differences)
    return Spread(
        len(differences), _percentile(sorted(differences), 50), _percentile(absolute, 95), absolute[-1]
    )


def _percentile(ascending: Sequence[float], percent: float) -> float:
    place = (len(ascending) - 1) * percent / 100
    below = math.floor(place)
    above = min(below + 1, len(ascending) - 1)
    return ascending[below] + (ascending[above] - ascending[below]) * (place - below)
