"""Packet times on both hosts as judge of chat latency: tshark tells when a message left one and reached the other."""

import statistics
from dataclasses import dataclass
from pathlib import Path

from castlab import topology
from castlab.lab import Lab
from castlab.platform import IRC_PORT
from castlab.tools import run
from castlab.trial import Sample
from castlab.verdict import Verdict

LIMIT_P95_MS = 5.0
LEAST_MESSAGES = 10


@dataclass(frozen=True)
class Passage:
    """A chat message: on the sender's cable and on the receiver's, ms since 1970."""

    sent_ms: float
    received_ms: float


class Capture:
    """Chat on the cables of two hosts, while the context lasts."""

    def __init__(self, lab: Lab, folder: Path, viewer: str) -> None:
        self._lab = lab
        self._folder = folder
        self._hosts = (viewer, topology.CONTROLLER)

    def __enter__(self) -> "Capture":
        for name in self._hosts:
            words = ["dumpcap", "-i", "eth0", "-f", f"tcp port {IRC_PORT}", "-w", str(self._file(name)), "-q"]
            self._lab.processes.start(self._process(name), name, words)
            self._lab.processes.expect(self._process(name), self._file(name).exists, f"capture begins on {name}")
        return self

    def __exit__(self, *_: object) -> None:
        for name in self._hosts:
            self._lab.processes.stop(self._process(name))

    def sent_by_viewer(self) -> list[Passage]:
        return pair(*(messages(self._read(name), *direction) for name, direction in self._directions()))

    def _directions(self):
        viewer, controller = self._hosts
        addresses = [topology.host(name).address for name in self._hosts]
        return ((viewer, ("src", addresses[0])), (controller, ("dst", addresses[1])))

    def _read(self, name: str) -> str:
        fields = ["frame.time_epoch", "ip.src", "ip.dst", "tcp.payload"]
        words = ["tshark", "-r", str(self._file(name)), "-n", "-d", f"tcp.port=={IRC_PORT},data", "-T", "fields"]
        return run([*words, *(word for field in fields for word in ("-e", field)), "-Y", "tcp.len > 0"], timeout_s=120)

    def _file(self, name: str) -> Path:
        return self._folder / f"chat-{name}.pcapng"

    def _process(self, name: str) -> str:
        return f"capture-{name}"


def messages(table: str, direction: str, address: str) -> dict[str, float]:
    """Text of each PRIVMSG that this address sent ("src") or got ("dst") → ms since 1970."""
    found: dict[str, float] = {}
    for line in table.splitlines():
        epoch_s, source, destination, payload = line.split("\t")
        if (source if direction == "src" else destination) != address:
            continue
        for message in bytes.fromhex(payload.replace(":", "")).decode(errors="replace").split("\r\n"):
            _, is_message, rest = message.partition("PRIVMSG ")
            if is_message:
                found.setdefault(rest.partition(" :")[2], float(epoch_s) * 1000)
    return found


def pair(sent: dict[str, float], received: dict[str, float]) -> list[Passage]:
    """Messages that are on both cables, in the order they were sent."""
    both = [Passage(sent[text], received[text]) for text in sent if text in received]
    return sorted(both, key=lambda passage: passage.sent_ms)


def compare(passages: list[Passage], samples: list[Sample], viewer: str) -> Verdict:
    """Each sample of the viewer's send latency with the passage nearest to it."""
    differences = []
    for sample in samples:
        if (sample.device, sample.metric) != (viewer, "chat_send_latency") or not passages:
            continue
        nearest = min(passages, key=lambda one: min(abs(one.sent_ms - sample.at_ms), abs(one.received_ms - sample.at_ms)))
        differences.append(abs(sample.value - (nearest.received_ms - nearest.sent_ms)))
    if len(differences) < LEAST_MESSAGES:
        return Verdict("tshark", False, f"only {len(differences)} messages of {viewer}; {LEAST_MESSAGES} are needed")
    p95 = statistics.quantiles(differences, n=20, method="inclusive")[-1]
    sentence = (
        f"chat from {viewer}: {len(differences)} messages, difference median {statistics.median(differences):.2f} ms, "
        f"p95 {p95:.2f} ms (limit {LIMIT_P95_MS:g} ms), most {max(differences):.2f} ms"
    )
    return Verdict("tshark", p95 <= LIMIT_P95_MS, sentence)
