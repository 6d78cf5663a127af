"""Broadcast latency as Castbench measured it, held against what a browser presented.

A browser does not show every picture at its time. Where pictures are missing at the end of a segment, because the
broadcaster dropped them, hls.js puts the next segment's first picture right behind the last one, up to a second
early (mp4-remuxer.ts, "hole between fragments"); and Chromium shows a picture that stands alone for long up to 0.2 s
early or late. Such pictures are out of place by the browser's own time line, while playback as a whole goes on as
before. A broadcaster that is late sends one picture twice, so that its stamp is not the second one's. All these are
told by the browser's readings alone, counted, and reported apart from those of the verdict.

After a stall a player goes on when its next look at the playlist finds a segment, and it looks about once per segment:
two players that stall come out of it with latencies that differ by up to a segment, whatever they are. A run to be
judged needs segments long enough for its caps. That both have stalled shows in how much each latency grew.
"""

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
# A picture farther from where it belongs on the browser's time line is out of place. Its stamp may be off by a frame.
OUT_OF_PLACE_MS = 50.0
NEIGHBOURHOOD_MS = 5000.0
LEAST_MATCHED = 0.9
MOST_OUT_OF_PLACE = 0.3
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
    out_of_place: bool = False

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
    """`samples` are those that the browser could have seen. `difference` is the verdict's, `displaced` that of
    pictures out of place; `same_picture` of the former were compared with the very same picture. Growth is of the
    latency, from the first compared sample to the last."""

    samples: int
    same_picture: int
    difference: Spread | None
    displaced: Spread | None = None
    by_cap: dict[str, Spread] = field(default_factory=dict)
    viewer_growth_ms: float = 0.0
    browser_growth_ms: float = 0.0

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
        displaced = self.displaced.n if self.displaced else 0
        if self.matched + displaced < LEAST_MATCHED * self.samples:
            said.append(f"only {self.matched + displaced} of {self.samples} samples have a picture of the browser")
        if displaced > MOST_OUT_OF_PLACE * self.samples:
            said.append(f"the browser shows {displaced} of {self.samples} pictures out of place")
        if self.difference.p95_abs_ms > LIMIT_P95_MS:
            said.append(
                f"the 95th percentile of the difference is {self.difference.p95_abs_ms:.1f} ms, "
                f"more than {LIMIT_P95_MS:g} ms; during the run the viewer's latency grew by "
                f"{self.viewer_growth_ms:.0f} ms, the browser's by {self.browser_growth_ms:.0f} ms"
            )
        return said

    def sentence(self) -> str:
        if self.difference is None:
            return "; ".join(self.complaints())
        spread = self.difference
        apart = ""
        if self.displaced:
            apart = f"; {self.displaced.n} out of place in the browser, p95 {self.displaced.p95_abs_ms:.1f} ms"
        return (
            f"browser minus Castbench: median {spread.median_ms:+.1f} ms, p95 {spread.p95_abs_ms:.1f} ms, "
            f"max {spread.max_abs_ms:.1f} ms, {spread.n} of {self.samples} samples "
            f"({self.same_picture} by the same picture){apart}"
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
    """The pictures of frame clock `source` that were presented from the start position on, in order of capture; of
    one presented again the first. `lines` are those of the judge's page. The stream must not have been restarted."""
    frames: dict[float, dict] = {}
    repeated: set[float] = set()
    playing = False
    for line in lines:
        playing = playing or line["kind"] == "start"
        if playing and line["kind"] == "frame" and line["source"] == source:
            captured_ms = float(line["captured_ms"])
            if captured_ms in frames:
                repeated.add(captured_ms)
            frames.setdefault(captured_ms, line)
    if not frames:
        return []
    ordered = [frames[captured_ms] for captured_ms in sorted(frames)]
    places = [frame["captured_ms"] - frame["media_ms"] for frame in ordered]
    usual = _percentile(sorted(places), 50)
    return [
        BrowserPicture(
            float(frame["captured_ms"]),
            float(frame["display_ms"]),
            frame["captured_ms"] in repeated or max(abs(place - usual), abs(untimely_ms)) > OUT_OF_PLACE_MS,
        )
        for frame, place, untimely_ms in zip(ordered, places, _untimely_ms(ordered), strict=True)
    ]


def _untimely_ms(frames: Sequence[dict]) -> list[float]:
    """How much later each frame was shown, by its media time, than the frames around it."""
    captured = [frame["captured_ms"] for frame in frames]
    late = [frame["display_ms"] - frame["media_ms"] for frame in frames]

    def usual(at_ms: float) -> float:
        first = bisect.bisect_left(captured, at_ms - NEIGHBOURHOOD_MS)
        return _percentile(sorted(late[first : bisect.bisect_right(captured, at_ms + NEIGHBOURHOOD_MS)]), 50)

    return [own - usual(at_ms) for own, at_ms in zip(late, captured, strict=True)]


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
    pairs: list[tuple[ViewerSample, BrowserPicture]] = []
    displaced: list[float] = []
    by_cap: dict[str, list[float]] = {}
    same_picture = 0
    for sample in wanted:
        picture = _nearest(pictures, captured, sample.captured_ms)
        apart_ms = abs(picture.captured_ms - sample.captured_ms)
        if apart_ms > PICTURE_TOLERANCE_MS:
            continue
        if picture.out_of_place:
            displaced.append(_difference_ms(sample, picture))
            continue
        same_picture += apart_ms < 2  # the stamp is whole ms, the clocks' offsets are not
        pairs.append((sample, picture))
        by_cap.setdefault(sample.cap, []).append(_difference_ms(sample, picture))
    moved = _spread(displaced) if displaced else None
    if not pairs:
        return Comparison(len(wanted), 0, None, moved)
    (first_sample, first_picture), (last_sample, last_picture) = pairs[0], pairs[-1]
    return Comparison(
        len(wanted),
        same_picture,
        _spread([_difference_ms(sample, picture) for sample, picture in pairs]),
        moved,
        {cap: _spread(values) for cap, values in by_cap.items()},
        last_sample.latency_ms - first_sample.latency_ms,
        last_picture.latency_ms - first_picture.latency_ms,
    )


def _difference_ms(sample: ViewerSample, picture: BrowserPicture) -> float:
    return picture.latency_ms - sample.latency_ms


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
