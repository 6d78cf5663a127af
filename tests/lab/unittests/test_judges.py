"""The judges' arithmetic, on reports as the programs write them."""

import unittest

from castlab.judges import chrony, counters, iperf, obslog, packets
from castlab.judges.counters import Count
from castlab.judges.packets import Passage
from castlab.trial import Sample

OBS_LOG = """\
11:35:01.000: Output 'adv_stream': stopping
11:35:01.001: Output 'adv_stream': Total frames output: 100 (120 attempted)
11:35:01.002: Output 'adv_stream': Total drawn frames: 130
11:35:01.003: Output 'adv_stream': Number of dropped frames due to insufficient bandwidth/connection stalls: 20 (16.7%)
11:45:46.735: Output 'adv_stream': stopping
11:45:46.735: Output 'adv_stream': Total frames output: 1706 (2076 attempted)
11:45:46.735: Output 'adv_stream': Total drawn frames: 2083
"""
DROPPED = (
    "11:45:46.735: Output 'adv_stream': Number of dropped frames due to insufficient bandwidth/connection stalls: "
    "370 (17.8%)\n"
)


def sample(at_ms: float, metric: str, value: float, *, step: int | None = 1, device: str = "P1") -> Sample:
    return Sample(at_ms, step, device, "B1", metric, value)


class IperfTest(unittest.TestCase):
    def test_counts_frames_instead_of_payload(self) -> None:
        report = {"end": {"sum_received": {"bits_per_second": 971_000}}}
        self.assertAlmostEqual(iperf.frames_kbps(report), 971 * 1442 / 1400)

    def test_limit(self) -> None:
        self.assertTrue(iperf.compare(1000, 1029).passed)
        self.assertFalse(iperf.compare(1000, 1031).passed)
        self.assertFalse(iperf.compare(1000, 969).passed)


class ObsLogTest(unittest.TestCase):
    def test_takes_the_last_stream(self) -> None:
        self.assertEqual(obslog.dropped_frames(OBS_LOG + DROPPED), 370)

    def test_says_no_number_where_none_was_dropped(self) -> None:
        self.assertEqual(obslog.dropped_frames(OBS_LOG), 0)

    def test_a_stream_under_way_has_no_number(self) -> None:
        self.assertIsNone(obslog.dropped_frames("11:35:01.000: ==== Streaming Start ====\n"))

    def test_must_agree_exactly(self) -> None:
        counted = [sample(0, "dropped_frames_network", 12), sample(1000, "dropped_frames_network", 370)]
        self.assertTrue(obslog.compare(OBS_LOG + DROPPED, counted).passed)
        self.assertFalse(obslog.compare(OBS_LOG + DROPPED, counted[:1]).passed)
        self.assertFalse(obslog.compare(OBS_LOG + DROPPED, []).passed)


class CountersTest(unittest.TestCase):
    TABLE = """\
Inter-|   Receive                                                |  Transmit
 face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed
    lo:       1       2    0    0    0     0          0         0        3       4    0    0    0     0       0          0
  sw11:     500      60    0    0    0     0          0         0   700000     800    0    0    0     0       0          0
"""

    def test_reads_what_was_sent(self) -> None:
        self.assertEqual(counters.sent(self.TABLE, "sw11", 5), Count(5, 700_000, 800))
        self.assertIsNone(counters.sent(self.TABLE, "sw12", 5))

    def test_headers_are_no_payload(self) -> None:
        self.assertEqual(Count(0, 15_140, 10).payload_octets, 14_480)

    def test_interpolates(self) -> None:
        log = [Count(0, 0, 0), Count(1000, 1000, 0)]
        self.assertEqual(counters.payload_at(log, 250), 250)
        self.assertEqual(counters.payload_at(log, 5000), 1000)

    def test_limit(self) -> None:
        # 1000 kbit/s are 125 octets per ms.
        log = [Count(at_ms, at_ms * 125, 0) for at_ms in range(0, 10_001, 500)]
        for kbps, passes in ((1029.0, True), (1031.0, False), (969.0, False)):
            rates = [sample(at_ms, "upload_rate", kbps) for at_ms in range(0, 10_001, 1000)]
            self.assertEqual(counters.compare(log, rates).passed, passes, kbps)

    def test_nothing_counted_is_no_agreement(self) -> None:
        self.assertFalse(counters.compare([], [sample(0, "upload_rate", 1)]).passed)


class PacketsTest(unittest.TestCase):
    @staticmethod
    def line(at_s: float, source: str, destination: str, text: str) -> str:
        return f"{at_s:.6f}\t{source}\t{destination}\t{text.encode().hex()}"

    def test_finds_messages_of_one_direction(self) -> None:
        table = "\n".join(
            [
                self.line(1.5, "10.0.0.1", "10.0.0.2", "PRIVMSG #b1 :one\r\nPRIVMSG #b1 :two\r\n"),
                self.line(1.6, "10.0.0.2", "10.0.0.1", ":a!b@c PRIVMSG #b1 :three\r\n"),
                self.line(1.7, "10.0.0.1", "10.0.0.2", "PING :x\r\n"),
            ]
        )
        self.assertEqual(packets.messages(table, "src", "10.0.0.1"), {"one": 1500.0, "two": 1500.0})
        self.assertEqual(packets.messages(table, "dst", "10.0.0.1"), {"three": 1600.0})

    def test_pairs_what_is_on_both_cables(self) -> None:
        self.assertEqual(packets.pair({"a": 1.0, "lost": 2.0}, {"a": 1.4, "other": 5.0}), [Passage(1.0, 1.4)])

    def test_limit(self) -> None:
        passages = [Passage(at_ms, at_ms + 1) for at_ms in range(0, 20_000, 1000)]
        for value, passes in ((5.9, True), (6.1, False)):
            measured = [sample(one.sent_ms, "chat_send_latency", value) for one in passages]
            self.assertEqual(packets.compare(passages, measured, "P1").passed, passes, value)

    def test_few_messages_prove_nothing(self) -> None:
        measured = [sample(0, "chat_send_latency", 1)]
        self.assertFalse(packets.compare([Passage(0, 1)], measured, "P1").passed)


class ChronyTest(unittest.TestCase):
    TRACKING = "0A63000B,10.99.0.11,9,1795348515.3,0.000012000,0.000004,0.000006,0,0,0,0.0001,0.0002,1.0,Normal".split(",")

    def test_limit(self) -> None:
        for offset_ms, passes in ((1.0, True), (1.1, False), (-1.0, False)):
            measured = [sample(0, "clock_offset", offset_ms)]
            self.assertEqual(chrony.compare(self.TRACKING, measured, "P1").passed, passes, offset_ms)

    def test_a_clock_that_follows_nobody_is_no_judge(self) -> None:
        measured = [sample(0, "clock_offset", 0)]
        self.assertFalse(chrony.compare([*self.TRACKING[:-1], "Not synchronised"], measured, "P1").passed)
        self.assertFalse(chrony.compare([], measured, "P1").passed)


if __name__ == "__main__":
    unittest.main()
