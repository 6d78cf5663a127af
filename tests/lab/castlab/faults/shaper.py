"""What the switch's kernel does, whatever its agent and Castbench say."""

import json

from castlab import topology
from castlab.lab import Lab
from castlab.tools import run


def cap_in_kernel(lab: Lab, broadcaster: str) -> int | None:
    """kbit/s that the switch lets a broadcaster send at present; None without a cap."""
    return rate_of(run(lab.network.inside(topology.SWITCH, shown_by(broadcaster))))


def shown_by(broadcaster: str) -> list[str]:
    """What passes from a port is shaped on an interface of its own, which tcagent makes."""
    return ["tc", "-j", "qdisc", "show", "dev", f"sw{topology.host(broadcaster).port}"]


def rate_of(qdiscs: str) -> int | None:
    """From tc's JSON."""
    rates = [qdisc["options"]["rate"] for qdisc in json.loads(qdiscs) if qdisc["kind"] == "tbf"]
    return round(rates[0] * 8 / 1000) if rates else None
