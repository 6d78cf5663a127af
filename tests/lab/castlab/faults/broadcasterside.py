"""Faults of the broadcaster, its platform and its switch. All of them leave gaps and a run that goes on."""

import time

from castlab.faults.checks import gap_share, inside
from castlab.faults.fault import NO_LIMIT, Judge, Scene, Times
from castlab.faults.recording import Recording
from castlab.faults.shaper import cap_in_kernel
from castlab.lab import Lab
from castlab.tools import wait_for
from castlab.verdict import Verdict

BROADCASTER = "B1"
VIEWER = "P1"
SWITCH = "S1"
COUNTERS = ("upload_rate", "dropped_frames_network", "total_frames")

class _BroadcasterFault:
    """What all of them have in common. Nothing is known of OBS from `noticed_s` after the fault's begin on, and the
    stream flows again `recovery_s` after its end."""

    name = ""
    cap = NO_LIMIT
    step_s = 0
    noticed_s = 1.5
    recovery_s = 0.0

    def __init__(self) -> None:
        self.times = Times()

    def prepare(self, lab: Lab) -> None:
        pass

    def cause(self, scene: Scene) -> None:
        raise NotImplementedError

    def clean_up(self, lab: Lab) -> None:
        pass

    def judge(self, scene: Scene, recording: Recording) -> list[Verdict]:
        judge = Judge(self.name)
        back_s = self.times.end_s + self.recovery_s
        for metric in COUNTERS:
            after = [point.at_s for point in recording.of(BROADCASTER, metric) if point.at_s > self.times.end_s]
            first_s = after[0] - self.times.end_s if after else float("nan")
            judge.say(
                bool(after) and after[0] <= back_s,
                f"{metric} of {BROADCASTER} comes again within {self.recovery_s:g} s",
                f"after {first_s:.1f} s",
            )
        # What was in the viewer's buffer plays on; a picture captured after the fault is what counts.
        fresh = [
            point.at_s
            for point in recording.of(VIEWER, "broadcast_latency")
            if point.at_s - point.value / 1000 > self.times.end_s
        ]
        judge.say(
            bool(fresh) and fresh[0] <= back_s + 10,
            f"{VIEWER} shows pictures captured after the fault within {self.recovery_s + 10:g} s",
            f"after {fresh[0] - self.times.end_s:.1f} s" if fresh else "never",
        )
        self.judge_gap(judge, recording)
        return judge.verdicts

    def judge_gap(self, judge: Judge, recording: Recording) -> None:
        """Nothing was known of OBS: a gap, and neither a zero nor the last value."""
        from_s, to_s = self.times.begin_s + self.noticed_s, self.times.end_s
        for metric in COUNTERS:
            kept = inside(recording.of(BROADCASTER, metric), from_s, to_s)
            share = gap_share(recording.gaps_of(BROADCASTER, metric), from_s, to_s)
            judge.say(
                not kept and share > 0.99,
                f"{metric} of {BROADCASTER} is a gap and nothing else for {to_s - from_s:.0f} s",
                f"{len(kept)} samples, {share:.0%} gap",
            )


class BroadcasterLink(_BroadcasterFault):
    """The broadcaster's cable is pulled for 30 s. OBS finds that out by itself: TCP tries again at growing
    intervals, so that it may take as long as the link was down before anything passes again."""

    name = "broadcaster-link"
    step_s = 70
    noticed_s = 5.0
    recovery_s = 40.0
    down_s = 30.0

    def cause(self, scene: Scene) -> None:
        network = scene.lab.network
        self.times.begin_s = time.time()
        network.set_link(BROADCASTER, False)
        scene.stay(self.down_s)
        network.set_link(BROADCASTER, True)
        wait_for(lambda: network.is_link_up(BROADCASTER), f"{BROADCASTER}'s link comes up", 5)
        self.times.end_s = time.time()

    def clean_up(self, lab: Lab) -> None:
        lab.network.set_link(BROADCASTER, True)


class ObsKilled(_BroadcasterFault):
    """OBS crashes and is started again. Nobody presses "Start Streaming": the run has started the stream, and
    does so again."""

    name = "obs-killed"
    step_s = 40
    recovery_s = 20.0
    away_s = 6.0

    def cause(self, scene: Scene) -> None:
        obs = scene.lab.obs[BROADCASTER]
        since = len(scene.trial.events)
        self.times.begin_s = time.time()
        obs.kill()
        scene.wait_for_event("obs-disconnected", BROADCASTER, since, 15)
        scene.stay(max(0.0, self.away_s - (time.time() - self.times.begin_s)))
        obs.start()
        self.times.end_s = time.time()
        scene.wait_for_event("obs-reconnected", BROADCASTER, since, 30)

    def clean_up(self, lab: Lab) -> None:
        lab.obs[BROADCASTER].start()

    def judge(self, scene: Scene, recording: Recording) -> list[Verdict]:
        verdicts = super().judge(scene, recording)
        judge = Judge(self.name)
        totals = [point.value for point in recording.of(BROADCASTER, "total_frames")]
        judge.say(
            len(totals) > 1 and totals[-1] > totals[0],
            "frames go on being counted since the run began",
            f"{totals[0]:g} … {totals[-1]:g}" if totals else "nothing",
        )
        told = recording.events_of("stream-restarted", BROADCASTER, self.times.begin_s)
        judge.say(len(told) == 1, "the run starts the stream again, and says so", f"{len(told)} events")
        return verdicts + judge.verdicts


class PlatformRestarted(_BroadcasterFault):
    """nginx ends and is there again after some seconds; OBS reconnects by itself."""

    name = "nginx-restarted"
    step_s = 35
    recovery_s = 20.0
    away_s = 6.0

    def cause(self, scene: Scene) -> None:
        self.times.begin_s = time.time()
        scene.lab.platform.stop_nginx()
        scene.stay(self.away_s)
        scene.lab.platform.start_nginx()
        self.times.end_s = time.time()

    def clean_up(self, lab: Lab) -> None:
        lab.platform.start_nginx()


class SwitchAgentStopped(_BroadcasterFault):
    """The switch's agent goes while a cap is in force and comes back: the cap itself stays in the kernel, as in
    a switch whose management restarts."""

    name = "snmpd-stopped"
    cap = "1000 kbit/s"
    step_s = 40
    away_s = 12.0

    def __init__(self) -> None:
        super().__init__()
        self._rates: list[int | None] = []

    def cause(self, scene: Scene) -> None:
        scene.stay(12)  # before, long enough for the cap to be proven
        since = len(scene.trial.events)
        self._rates = [cap_in_kernel(scene.lab, BROADCASTER)]
        self.times.begin_s = time.time()
        scene.lab.switch.stop()
        scene.wait_for_event("switch-unreachable", SWITCH, since, 20)
        self._rates.append(cap_in_kernel(scene.lab, BROADCASTER))
        scene.stay(max(0.0, self.away_s - (time.time() - self.times.begin_s)))
        scene.lab.switch.up()
        self.times.end_s = time.time()
        scene.wait_for_event("switch-back", SWITCH, since, 20)
        self._rates.append(cap_in_kernel(scene.lab, BROADCASTER))

    def clean_up(self, lab: Lab) -> None:
        lab.switch.up()

    def judge(self, scene: Scene, recording: Recording) -> list[Verdict]:
        judge = Judge(self.name)
        judge.say(
            self._rates == [1000, 1000, 1000],
            "the kernel keeps 1000 kbit/s before, while and after the agent is away",
            self._rates,
        )
        for kind in ("switch-unreachable", "switch-back"):
            told = recording.events_of(kind, SWITCH, self.times.begin_s - 1, self.times.end_s + 20)
            judge.say(len(told) == 1, f"one event '{kind}' of {SWITCH}", len(told))
        kept = inside(recording.of(SWITCH, "port_rate"), self.times.begin_s + 2, self.times.end_s)
        share = gap_share(recording.gaps_of(SWITCH, "port_rate"), self.times.begin_s + 2, self.times.end_s)
        judge.say(
            not kept and share > 0.9,  # it may answer before anybody noticed
            f"port_rate of {SWITCH} is a gap and nothing else while it does not answer",
            f"{len(kept)} samples, {share:.0%} gap",
        )
        after = [point for point in recording.of(SWITCH, "port_rate") if point.at_s > self.times.end_s]
        judge.say(
            bool(after) and after[0].at_s - self.times.end_s < 10,
            f"port_rate of {SWITCH} comes again within 10 s",
            f"after {after[0].at_s - self.times.end_s:.1f} s" if after else "never",
        )
        steps = [step for step in recording.steps if step.begin_s <= self.times.begin_s <= step.end_s]
        verdicts = [step.verdict for step in steps]
        judge.say(
            verdicts in (["in-force"], ["not-measured"]),
            "the step's cap is in force, or its measurement says that it does not know",
            verdicts,
        )
        return judge.verdicts
