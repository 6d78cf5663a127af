"""The quick plan on the lab under the eyes of the judges."""

import contextlib
import threading
from collections.abc import Iterable
from pathlib import Path

from castlab import topology
from castlab.broadcaster import Obs
from castlab.judges import chrony, counters, hlsjs, iperf, latency, obslog, packets
from castlab.judges.browser import BrowserJudge, read_lines
from castlab.lab import Lab
from castlab.tools import wait_for
from castlab.trial import Trial, quick_plan
from castlab.verdict import Verdict

CAPS_KBPS = (4000, 2000, 1000, 512)
# With fewer, the newest latencies do not yet say how late the viewer is.
LATENCIES_TO_START = 6


def run(lab: Lab, broadcaster: str, viewers: Iterable[str], folder: Path) -> tuple[Trial, list[Verdict]]:
    """The first viewer is the one that the judges look at."""
    viewers = list(viewers)
    seen = viewers[0]
    folder.mkdir(parents=True, exist_ok=True)
    trial = Trial(lab, quick_plan(broadcaster, viewers), folder)
    snmpd = lab.processes.pid("snmpd")
    assert snmpd is not None
    forwarding = f"sw{topology.host(broadcaster).port}"
    with (
        chrony.beside(lab, seen),
        packets.Capture(lab, folder, seen) as capture,
        counters.CounterLog(snmpd, forwarding) as counted,
        trial,
        _browser_beside(lab, trial, broadcaster, seen),
    ):
        trial.wait()
        tracking = lab.clocks.tracking(seen)
    samples = trial.samples()
    verdicts = [
        obslog.compare(lab.obs[broadcaster].log(), samples),
        counters.compare(counted.counts, samples),
        _judge_latency(trial, lab.obs[broadcaster], seen),
        packets.compare(capture.sent_by_viewer(), samples, seen),
        chrony.compare(tracking, samples, seen),
    ]
    return trial, verdicts


def judge_caps(lab: Lab, broadcaster: str) -> list[Verdict]:
    return iperf.judge(lab, broadcaster, CAPS_KBPS)


@contextlib.contextmanager
def _browser_beside(lab: Lab, trial: Trial, broadcaster: str, viewer: str):
    """Chromium on the viewer's host, started where that viewer is as soon as it plays."""
    failures: list[BaseException] = []
    stopping = threading.Event()

    def play() -> None:
        try:
            wait_for(lambda: stopping.is_set() or len(trial.stored_latencies(viewer)) >= LATENCIES_TO_START, "playback", 120)
            if stopping.is_set():
                return
            judge = BrowserJudge(
                lab.platform.playlist(broadcaster),
                trial.folder / "browser.jsonl",
                hls_script=hlsjs.fetch(lab.build.parent),
                start_latency_ms=latency.start_latency_ms(trial.stored_latencies(viewer)),
                prefix=lab.network.inside(viewer, []),
            )
            with judge:
                stopping.wait()
        except BaseException as error:  # told on the way out, in the other thread
            failures.append(error)

    thread = threading.Thread(target=play)
    thread.start()
    try:
        yield
    finally:
        stopping.set()
        thread.join()
    if failures:
        raise failures[0]


def _judge_latency(trial: Trial, obs: Obs, viewer: str) -> Verdict:
    pictures = latency.browser_pictures(read_lines(trial.folder / "browser.jsonl"), obs.frame_clock_id)
    comparison = latency.compare(latency.read_viewer_samples(trial.samples_csv, viewer, obs.name), pictures)
    return Verdict("Chromium", not comparison.complaints(), "; ".join([comparison.sentence(), *comparison.complaints()]))
