"""What './dev lab test' does."""

import shutil
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from castlab import bias, faults, judged, protocols, topology
from castlab.judges import obslog
from castlab.judges.browser import JudgeFailed
from castlab.judges.hlsjs import FetchFailed
from castlab.lab import Lab
from castlab.tools import LabError
from castlab.trial import Trial, built_in_plan, quick_plan
from castlab.verdict import Verdict

SEGMENT_S = 2
"""With 1 s viewers stall at 512 kbit/s, and two players come out of a stall differently: see judges/latency.py."""

BIAS_SEGMENT_S = 1
"""OBS drops all pictures up to the next keyframe. With 2 s from one to the next, a step of 10 s holds too few such
groups to compare."""


def _caps(lab: Lab, folder: Path) -> list[Verdict]:
    """Every cap against iperf3."""
    return judged.judge_caps(lab, "B1")


def _protocols(lab: Lab, folder: Path) -> list[Verdict]:
    """Chat over TLS, and the switch over SNMP v2c."""
    return protocols.judge(lab, folder)


def _quick(lab: Lab, folder: Path) -> list[Verdict]:
    """The quick plan from B1 to P1, against all judges."""
    return judged.run(lab, "B1", ["P1"], folder)[1]


def _bias(lab: Lab, folder: Path) -> list[Verdict]:
    """The quick plan from each broadcaster to every viewer, and how far the results agree."""
    found = []
    lab.use_segments(BIAS_SEGMENT_S)
    try:
        for broadcaster in topology.BROADCASTERS:
            lab.use_broadcaster(broadcaster, BIAS_SEGMENT_S)
            with Trial(lab, quick_plan(broadcaster, topology.VIEWERS), folder / broadcaster) as trial:
                found += bias.results(broadcaster, trial.wait().steps(), trial.samples())
    finally:
        lab.use_segments(SEGMENT_S)
        lab.use_broadcaster(topology.BROADCASTERS[0], SEGMENT_S)
    print(bias.table(found))
    return bias.compare(found)


def _study(lab: Lab, folder: Path) -> list[Verdict]:
    """The study's own plan, 1800 s, from B1 to every viewer."""
    with Trial(lab, built_in_plan("upload-cap", "B1", topology.VIEWERS), folder) as trial:
        found = bias.results("B1", trial.wait().steps(), trial.samples())
    print(bias.table(found))
    return [obslog.compare(lab.obs["B1"].log(), trial.samples()), *bias.falling_caps(found)]


def _faults(lab: Lab, folder: Path, names: Sequence[str] = ()) -> list[Verdict]:
    """What goes wrong in a lab: broken links, crashes, restarts, a clock that is set."""
    return faults.run(lab, names, folder)


PARTS: dict[str, Callable[[Lab, Path], list[Verdict]]] = {
    "caps": _caps,
    "protocols": _protocols,
    "quick": _quick,
    "bias": _bias,
    "study": _study,
    "faults": _faults,
}
USUAL = ("caps", "protocols", "quick", "bias", "faults")


def run(lab: Lab, parts: Sequence[str]) -> int:
    """Exit code: 0 if every verdict is good. The lab is started where it is down, and left as it was. Names of
    faults among the parts choose these."""
    names = [part for part in parts if part in faults.NAMES]
    parts = list(dict.fromkeys("faults" if part in names else part for part in parts))
    unknown = [part for part in parts if part not in PARTS]
    if unknown:
        raise LabError(f"there is no part '{unknown[0]}'; there are {', '.join(PARTS)}")
    was_up = lab.network.is_up()
    begin = time.monotonic()
    try:
        lab.up([], SEGMENT_S)
        lab.use_broadcaster(topology.BROADCASTERS[0], SEGMENT_S)
        verdicts = [verdict for part in parts for verdict in _run(lab, part, names)]
    finally:
        if not was_up:
            lab.down()
    failed = [verdict for verdict in verdicts if not verdict.passed]
    print(f"{len(verdicts) - len(failed)} of {len(verdicts)} passed in {time.monotonic() - begin:.0f} s")
    return 1 if failed else 0


def _run(lab: Lab, part: str, names: Sequence[str]) -> list[Verdict]:
    folder = lab.build.parent / "lab" / lab.prefix / part
    shutil.rmtree(folder, ignore_errors=True)
    print(f"{part}: {PARTS[part].__doc__} Files: {folder}", flush=True)
    try:
        verdicts = _faults(lab, folder, names) if part == "faults" else PARTS[part](lab, folder)
    except (LabError, JudgeFailed, FetchFailed) as error:
        verdicts = [Verdict(part, False, str(error))]
    for verdict in verdicts:
        print(f"  {verdict}", flush=True, file=sys.stdout)
    return verdicts
