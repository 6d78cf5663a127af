"""The study's own check for bias: the same plan with each broadcaster and every viewer must tell the same."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from castlab.trial import Sample
from castlab.verdict import Verdict

SETTLING_MS = 2000
# Of the mean of all broadcasters: what a step of 10 s can tell apart.
UPLOAD_LIMIT_SHARE = 0.10
# OBS drops whole groups of pictures, 30 frames at a keyframe each second: a step of 300 frames differs by two.
DROPPED_LIMIT_SHARE = 0.20
# A player begins at a segment's edge, which differs from run to run by up to one segment.
LATENCY_LIMIT_MS = 1500


@dataclass(frozen=True)
class StepResult:
    """A step of a run with one broadcaster."""

    broadcaster: str
    step: int
    cap: str
    upload_kbps: float
    dropped_share: float
    """Of the frames of the step, dropped for want of network."""
    latency_ms: dict[str, float]
    """Mean broadcast latency of each viewer that has any."""


def results(broadcaster: str, rows: Sequence[dict[str, str]], samples: Sequence[Sample]) -> list[StepResult]:
    """From the steps' CSV and the samples of a run."""
    return [
        StepResult(
            broadcaster,
            int(row["step"]),
            row["cap"],
            float(row["upload_kbps"]),
            float(row["dropped_network_frames"]) / max(float(row["total_frames"]), 1),
            mean_latencies([one for one in samples if one.step == int(row["step"])]),
        )
        for row in rows
    ]


def mean_latencies(samples: Sequence[Sample]) -> dict[str, float]:
    """By viewer, without the step's first two seconds."""
    latencies = [one for one in samples if one.metric == "broadcast_latency"]
    begin_ms = min((one.at_ms for one in latencies), default=0) + SETTLING_MS
    settled = [one for one in latencies if one.at_ms >= begin_ms]
    return {
        viewer: statistics.fmean(one.value for one in settled if one.device == viewer)
        for viewer in {one.device for one in settled}
    }


def table(found: Sequence[StepResult]) -> str:
    """Each step a block: broadcasters down, upload, drops and each viewer's latency across."""
    viewers = _viewers(found)
    lines = []
    for step in sorted({one.step for one in found}):
        of_step = [one for one in found if one.step == step]
        heads = [f"{step} {of_step[0].cap}", "upload kbit/s", "dropped", *(f"{viewer} ms" for viewer in viewers)]
        lines.append(_line(heads))
        for one in of_step:
            latencies = [f"{one.latency_ms[name]:.0f}" if name in one.latency_ms else "–" for name in viewers]
            lines.append(_line([f"  {one.broadcaster}", f"{one.upload_kbps:.0f}", f"{one.dropped_share:.1%}", *latencies]))
    return "\n".join(lines)


def compare(found: Sequence[StepResult]) -> list[Verdict]:
    """Upload rates and drops of the broadcasters, and that drops grow as the cap falls."""
    verdicts = []
    for step in sorted({one.step for one in found}):
        of_step = [one for one in found if one.step == step]
        uploads = [one.upload_kbps for one in of_step]
        shares = [one.dropped_share for one in of_step]
        mean = sum(uploads) / len(uploads)
        apart = max(abs(upload - mean) for upload in uploads) / mean if mean else 1.0
        spread = max(shares) - min(shares)
        verdicts.append(
            Verdict(
                "bias",
                apart <= UPLOAD_LIMIT_SHARE and spread <= DROPPED_LIMIT_SHARE,
                f"step {step} ({of_step[0].cap}): uploads within {apart:.1%} of {mean:.0f} kbit/s (limit {UPLOAD_LIMIT_SHARE:.0%}), "
                f"drops {min(shares):.1%} … {max(shares):.1%} (limit {DROPPED_LIMIT_SHARE:.0%} apart)",
            )
        )
    return [*verdicts, *falling_caps(found), *_latencies(found)]


def falling_caps(found: Sequence[StepResult]) -> list[Verdict]:
    """Drops per step and broadcaster, over the steps whose cap falls: they may not fall."""
    verdicts = []
    for broadcaster in sorted({one.broadcaster for one in found}):
        shares = {one.step: one.dropped_share for one in found if one.broadcaster == broadcaster}
        falling = [shares[step] for step in sorted(shares)][:-1]
        grows = all(after >= before for before, after in zip(falling, falling[1:])) and falling[-1] > falling[0]
        said = " → ".join(f"{share:.1%}" for share in falling)
        verdicts.append(Verdict("bias", grows, f"{broadcaster}: drops grow as the cap falls: {said}"))
    return verdicts


def _latencies(found: Sequence[StepResult]) -> list[Verdict]:
    """Before anything is dropped, a viewer's latency depends on its player and link alone."""
    second = [one for one in found if one.step == 2]
    verdicts = []
    for viewer in _viewers(found):
        told = [one.latency_ms[viewer] for one in second if viewer in one.latency_ms]
        apart = max(told) - min(told) if len(told) == len(second) else float("inf")
        said = f"{viewer}: {', '.join(f'{latency:.0f}' for latency in told)} ms in step 2 (limit {LATENCY_LIMIT_MS} ms apart)"
        verdicts.append(Verdict("bias", apart <= LATENCY_LIMIT_MS, said))
    return verdicts


def _viewers(found: Sequence[StepResult]) -> list[str]:
    return sorted({viewer for one in found for viewer in one.latency_ms})


def _line(fields: Sequence[str]) -> str:
    return f"{fields[0]:16}" + "".join(f"{field:>14}" for field in fields[1:3]) + "".join(f"{field:>9}" for field in fields[3:])
