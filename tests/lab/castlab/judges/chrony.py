"""chrony as judge of clock offsets: a chronyd on the viewer's host follows the reference beside Castbench's probe."""

import contextlib
import statistics
from collections.abc import Iterator

from castlab.lab import Lab
from castlab.tools import wait_for
from castlab.trial import Sample
from castlab.verdict import Verdict

LIMIT_MS = 1.0
# Fields of chronyc's tracking report (chronyc(1)).
SLOW_BY_S = 4
RMS_OFFSET = 6
LEAP_STATUS = 13


@contextlib.contextmanager
def beside(lab: Lab, viewer: str) -> Iterator[None]:
    """chronyd runs on the viewer's host, and follows the reference, while the context lasts."""
    lab.clocks.start_client(viewer)
    try:
        wait_for(lambda: is_synchronised(lab.clocks.tracking(viewer)), f"chrony on {viewer} follows the reference", 60)
        yield
    finally:
        lab.clocks.stop_client(viewer)


def is_synchronised(tracking: list[str]) -> bool:
    return len(tracking) > LEAP_STATUS and tracking[LEAP_STATUS] == "Normal"


def compare(tracking: list[str], samples: list[Sample], viewer: str) -> Verdict:
    """The median of Castbench's offsets and chrony's present one; both are reference time minus the viewer's clock."""
    offsets = [one.value for one in samples if (one.device, one.metric) == (viewer, "clock_offset")]
    if not offsets or not is_synchronised(tracking):
        return Verdict("chrony", False, f"{len(offsets)} offsets of {viewer}; chrony says {','.join(tracking) or 'nothing'}")
    castbench, chrony = statistics.median(offsets), float(tracking[SLOW_BY_S]) * 1000
    difference = abs(castbench - chrony)
    sentence = (
        f"offset of {viewer}: {castbench:+.3f} ms, chrony {chrony:+.3f} ms (RMS {float(tracking[RMS_OFFSET]) * 1000:.3f}), "
        f"difference {difference:.3f} ms (limit {LIMIT_MS:g} ms)"
    )
    return Verdict("chrony", difference <= LIMIT_MS, sentence)
