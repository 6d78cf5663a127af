"""Whether broadcasters agree: on steps that do, and on such that do not."""

import unittest
from dataclasses import replace

from castlab import bias
from castlab.bias import StepResult
from castlab.trial import Sample

CAPS = ("No Limit", "4000 kbit/s", "1000 kbit/s", "512 kbit/s", "No Limit")
UPLOADS_KBPS = (1500, 1500, 950, 480, 1500)
DROPPED = (0.0, 0.0, 0.3, 0.7, 0.1)


def run(broadcaster: str) -> list[StepResult]:
    steps = zip(CAPS, UPLOADS_KBPS, DROPPED)
    return [
        StepResult(broadcaster, number, cap, upload, dropped, {"P1": 3600.0, "M1": 6700.0})
        for number, (cap, upload, dropped) in enumerate(steps, 1)
    ]


def failed(found: list[StepResult]) -> list[str]:
    return [verdict.sentence for verdict in bias.compare(found) if not verdict.passed]


class BiasTest(unittest.TestCase):
    def test_equal_runs_agree(self) -> None:
        self.assertEqual(failed(run("B1") + run("B2")), [])

    def test_an_upload_of_its_own_is_told(self) -> None:
        other = run("B2")
        other[2] = replace(other[2], upload_kbps=1200)
        self.assertIn("step 3", failed(run("B1") + other)[0])

    def test_drops_of_its_own_are_told(self) -> None:
        other = run("B2")
        other[4] = replace(other[4], dropped_share=0.4)
        self.assertIn("step 5", failed(run("B1") + other)[0])

    def test_drops_must_grow(self) -> None:
        self.assertEqual(len(failed([replace(one, dropped_share=0.0) for one in run("B1")])), 1)

    def test_a_viewer_without_latency_is_told(self) -> None:
        other = [replace(one, latency_ms={"P1": 3600.0}) for one in run("B2")]
        self.assertIn("M1", failed(run("B1") + other)[0])

    def test_means_leave_out_what_the_former_step_left(self) -> None:
        samples = [Sample(at_ms, 1, "P1", "B1", "broadcast_latency", at_ms) for at_ms in (0.0, 1000.0, 2000.0, 4000.0)]
        self.assertEqual(bias.mean_latencies(samples), {"P1": 3000.0})

    def test_table_has_a_line_for_each_broadcaster_and_step(self) -> None:
        lines = bias.table(run("B1") + run("B2")).splitlines()
        self.assertEqual(len(lines), len(CAPS) * 3)
        self.assertIn("30.0%", lines[7])


if __name__ == "__main__":
    unittest.main()
