"""iperf3 as judge of the cap: what comes through the switch from a broadcaster's host."""

import json
import subprocess
from collections.abc import Sequence

from castlab import topology
from castlab.lab import Lab
from castlab.tools import run
from castlab.verdict import Verdict

LIMIT_SHARE = 0.03
PORT = 5201
DATAGRAM_OCTETS = 1400
# A cap counts Ethernet frames without their checksum: UDP 8, IPv4 20, Ethernet 14 octets.
FRAME_OCTETS = DATAGRAM_OCTETS + 42
# The first seconds fill the switch's queue.
OMITTED_S = 2
MEASURED_S = 4


def judge(lab: Lab, broadcaster: str, caps_kbps: Sequence[int]) -> list[Verdict]:
    """Sets each cap as a person would, with 'castbench-cli switch set', and lifts it at the end."""
    address = topology.host(topology.PLATFORM).address
    lab.processes.start("iperf3", topology.PLATFORM, ["iperf3", "--server", "--port", str(PORT)])
    lab.processes.expect("iperf3", lambda: lab.network.connects(broadcaster, address, PORT), "iperf3 listens")
    try:
        return [_measure(lab, broadcaster, cap_kbps) for cap_kbps in caps_kbps]
    finally:
        _set(lab, broadcaster, "No Limit")
        lab.processes.stop("iperf3")


def compare(cap_kbps: int, frames_kbps: float) -> Verdict:
    share = frames_kbps / cap_kbps - 1
    sentence = f"cap {cap_kbps} kbit/s: {frames_kbps:.1f} kbit/s as Ethernet frames ({share:+.2%}, limit ±{LIMIT_SHARE:.0%})"
    return Verdict("iperf3", abs(share) <= LIMIT_SHARE, sentence)


def frames_kbps(report: dict) -> float:
    """What arrived, from a client's JSON report of UDP; 1 kbit is 1000 bit."""
    return report["end"]["sum_received"]["bits_per_second"] * FRAME_OCTETS / DATAGRAM_OCTETS / 1000


def _measure(lab: Lab, broadcaster: str, cap_kbps: int) -> Verdict:
    _set(lab, broadcaster, f"{cap_kbps} kbit/s")
    address = topology.host(topology.PLATFORM).address
    words = ["iperf3", "--client", address, "--port", str(PORT), "--udp", "--length", str(DATAGRAM_OCTETS), "--json"]
    words += ["--get-server-output"]
    words += ["--bitrate", f"{cap_kbps * 3 // 2}k", "--omit", str(OMITTED_S), "--time", str(MEASURED_S)]
    report = json.loads(run(lab.network.inside(broadcaster, words)))
    return compare(cap_kbps, frames_kbps(report))


def _set(lab: Lab, broadcaster: str, cap: str) -> None:
    port = str(topology.host(broadcaster).port)
    run(lab.controller(["castbench-cli", "switch", "set", "--lab", str(topology.LAB_FILE), port, cap]))
