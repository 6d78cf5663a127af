"""OBS's own log as judge of dropped frames, which must agree exactly."""

import re

from castlab.trial import Sample
from castlab.verdict import Verdict

_DROPPED = re.compile(r"Number of dropped frames due to insufficient bandwidth/connection stalls: (\d+)")
_TOTAL = re.compile(r"Total frames output: (\d+)(?: \((\d+) attempted\))?")


def compare(log: str, samples: list[Sample]) -> Verdict:
    """The last stream in `log` must be that of the run."""
    counted = [sample.value for sample in samples if sample.metric == "dropped_frames_network"]
    logged = dropped_frames(log)
    if logged is None or not counted:
        return Verdict("OBS's log", False, f"{len(counted)} samples; the log {'says nothing' if logged is None else 'does'}")
    sentence = f"dropped frames: {counted[-1]:.0f} counted, {logged} in the log (limit: equal)"
    return Verdict("OBS's log", counted[-1] == logged, sentence)


def dropped_frames(log: str) -> int | None:
    """Of the last stream that ended; nothing where none has. OBS names a number only where it is above 0."""
    ends = list(_TOTAL.finditer(log))
    if not ends:
        return None
    found = _DROPPED.search(log, ends[-1].end())
    return int(found.group(1)) if found else 0
