"""The comparison of broadcast latencies: constructed readings that pass and that must not."""

import tempfile
import unittest
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from castlab.judges.latency import (
    BrowserPicture,
    ViewerSample,
    browser_pictures,
    compare,
    epoch_ms,
    read_viewer_samples,
    start_latency_ms,
)

BEGIN_MS = epoch_ms("2026-01-31T12:00:00Z")
LATENCY_MS = 3000.0

HEADER = (
    "utc,elapsed_s,step,cap_kbps,device,subject,metric,method,value,unit,uncertainty,clock_offset_us,flags\r\n"
)


def steady(_: float) -> float:
    return LATENCY_MS


def viewer(latency_ms: Callable[[float], float] = steady, seconds: int = 60) -> list[ViewerSample]:
    """A sample a second of a viewer that shows what was captured at t with latency_ms(t), t in ms from the begin."""
    return [
        ViewerSample(BEGIN_MS + t + latency_ms(t), latency_ms(t), "512 kbit/s" if t >= 30_000 else "No Limit")
        for t in range(0, seconds * 1000, 1000)
    ]


def browser(
    latency_ms: Callable[[float], float] = steady, seconds: int = 60, every_ms: int = 40
) -> list[BrowserPicture]:
    """A picture every `every_ms`."""
    return [
        BrowserPicture(BEGIN_MS + t, BEGIN_MS + t + latency_ms(t)) for t in range(0, seconds * 1000, every_ms)
    ]


class Compare(unittest.TestCase):
    def test_equal_latencies_pass(self) -> None:
        found = compare(viewer(), browser())
        self.assertEqual(found.complaints(), [])
        self.assertEqual((found.samples, found.matched, found.same_picture), (60, 60, 60))
        self.assertAlmostEqual(found.difference.p95_abs_ms, 0, places=2)

    def test_a_constant_difference_has_its_sign_and_passes_within_the_limit(self) -> None:
        found = compare(viewer(), browser(lambda t: LATENCY_MS + 40))
        self.assertAlmostEqual(found.difference.median_ms, 40, places=2)
        self.assertEqual(found.complaints(), [])

    def test_a_difference_beyond_the_limit_fails_whatever_its_sign(self) -> None:
        for difference in (120, -120):
            found = compare(viewer(), browser(lambda t, d=difference: LATENCY_MS + d))
            self.assertAlmostEqual(found.difference.p95_abs_ms, 120, places=2)
            self.assertIn("95th percentile", found.complaints()[0])

    def test_a_drift_is_not_made_up_for(self) -> None:
        found = compare(viewer(), browser(lambda t: LATENCY_MS + t / 300))
        self.assertAlmostEqual(found.difference.max_abs_ms, 59_000 / 300, places=1)
        self.assertNotEqual(found.complaints(), [])

    def test_a_stall_of_the_browser_alone_shows(self) -> None:
        found = compare(viewer(), browser(lambda t: LATENCY_MS + (500 if t >= 40_000 else 0)))
        self.assertAlmostEqual(found.difference.p95_abs_ms, 500, places=1)
        self.assertAlmostEqual(found.by_cap["No Limit"].p95_abs_ms, 0, places=2)
        self.assertIn("viewer's latency grew by 0 ms, the browser's by 500 ms", found.complaints()[0])
        self.assertNotEqual(found.complaints(), [])

    def test_a_stall_of_both_passes(self) -> None:
        def stalled(t: float) -> float:
            return LATENCY_MS + (700 if t >= 20_000 else 0)

        self.assertEqual(compare(viewer(stalled), browser(stalled)).complaints(), [])

    def test_five_percent_may_be_far_off_and_ten_may_not(self) -> None:
        def off_every(n: int) -> Callable[[float], float]:
            return lambda t: LATENCY_MS + (300 if t % (n * 1000) == 0 else 0)

        self.assertEqual(compare(viewer(), browser(off_every(30))).complaints(), [])
        self.assertNotEqual(compare(viewer(), browser(off_every(10))).complaints(), [])

    def test_pictures_the_browser_left_out_are_compared_with_neighbours(self) -> None:
        found = compare(viewer(), browser(every_ms=70))
        self.assertEqual((found.matched, found.complaints()), (60, []))
        self.assertLess(found.same_picture, 60)

    def test_a_browser_that_skips_much_fails(self) -> None:
        holed = [picture for picture in browser() if not 20_000 <= picture.captured_ms - BEGIN_MS < 30_000]
        found = compare(viewer(), holed)
        self.assertEqual((found.samples, found.matched), (60, 51))
        self.assertIn("only 51 of 60", found.complaints()[0])

    def test_pictures_out_of_place_are_reported_apart(self) -> None:
        pictures = browser(lambda t: LATENCY_MS - (800 if t % 10_000 == 0 else 0))
        pictures = [replace(picture, out_of_place=picture.latency_ms < LATENCY_MS - 1) for picture in pictures]
        found = compare(viewer(), pictures)
        self.assertEqual((found.matched, found.displaced.n, found.complaints()), (54, 6, []))
        self.assertAlmostEqual(found.difference.max_abs_ms, 0, places=2)
        self.assertAlmostEqual(found.displaced.median_ms, -800, places=2)
        self.assertIn("6 out of place in the browser", found.sentence())

    def test_pictures_out_of_place_cannot_hide_the_others(self) -> None:
        pictures = [
            replace(picture, out_of_place=(picture.captured_ms - BEGIN_MS) % 2000 == 0) for picture in browser()
        ]
        self.assertIn("30 of 60 pictures out of place", compare(viewer(), pictures).complaints()[0])

    def test_what_the_browser_did_not_play_is_not_held_against_it(self) -> None:
        late = [picture for picture in browser() if picture.captured_ms >= BEGIN_MS + 10_000]
        self.assertEqual(compare(viewer(), late).samples, 50)

    def test_too_little_to_judge_fails(self) -> None:
        self.assertIn("too few", compare(viewer(seconds=20), browser(seconds=20)).complaints()[0])
        self.assertIn("none of 60", compare(viewer(), []).complaints()[0])
        self.assertNotEqual(compare([], browser()).complaints(), [])


FIRST_MS = 900  # captured when the video's time line begins


def frame(source: int | None, captured_ms: int | None, display_ms: float) -> dict:
    """A line of the page for a picture that has kept its place."""
    media_ms = 0 if captured_ms is None else captured_ms - FIRST_MS
    line = {"kind": "frame", "source": source, "captured_ms": captured_ms, "display_ms": display_ms}
    return line | {"media_ms": media_ms}


class Reading(unittest.TestCase):
    def test_samples_of_the_viewer_alone_are_taken(self) -> None:
        rows = (
            "2026-01-31T12:00:02.500000Z,2.500000,1,512,P1,B1,broadcast_latency,frame-clock,3001.5,ms,17,0,\r\n"
            "2026-01-31T12:00:01.250000Z,1.250000,1,,P1,B1,broadcast_latency,frame-clock,3000,ms,17,0,\r\n"
            "2026-01-31T12:00:01.250000Z,1.250000,1,,P1,B2,broadcast_latency,frame-clock,1,ms,17,0,\r\n"
            "2026-01-31T12:00:01.250000Z,1.250000,1,,M1,B1,broadcast_latency,frame-clock,2,ms,17,0,\r\n"
            "2026-01-31T12:00:01.250000Z,1.250000,1,,P1,B1,broadcast_latency,program-date-time,3,ms,,0,\r\n"
            "2026-01-31T12:00:01.250000Z,1.250000,1,,P1,B1,buffer_level,player-model,4,ms,,0,\r\n"
        )
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "run.csv"
            file.write_text(HEADER + rows, "utf-8", newline="")
            samples = read_viewer_samples(file, "P1", "B1")
        self.assertEqual(
            samples,
            [
                ViewerSample(BEGIN_MS + 1250, 3000, "No Limit"),
                ViewerSample(BEGIN_MS + 2500, 3001.5, "512 kbit/s"),
            ],
        )

    def test_pictures_count_once_from_the_start_on_and_of_the_source_alone(self) -> None:
        lines = [
            frame(1, 900, 1500),
            {"kind": "start"},
            frame(1, 1040, 4040),
            frame(1, 1000, 4000),
            frame(1, 1000, 4033),
            frame(2, 1020, 4020),
            frame(None, None, 4030),
            {"kind": "event", "name": "waiting"},
        ]
        self.assertEqual(
            browser_pictures(lines, 1), [BrowserPicture(1000, 4000, out_of_place=True), BrowserPicture(1040, 4040)]
        )
        self.assertEqual(browser_pictures(lines, 3), [])

    def test_a_picture_out_of_its_place_on_the_time_line_is_known(self) -> None:
        lines = [{"kind": "start"}] + [frame(1, t, t + 3000) for t in range(1000, 3000, 40)]
        early = frame(1, 3800, 6000) | {"media_ms": 3000 - FIRST_MS}
        jitter = frame(1, 3840, 6840) | {"media_ms": 3870 - FIRST_MS}
        alone = frame(1, 4800, 7600)
        pictures = browser_pictures([*lines, early, jitter, alone], 1)
        self.assertEqual([picture.captured_ms for picture in pictures if picture.out_of_place], [3800, 4800])

    def test_pictures_after_a_stall_are_in_place(self) -> None:
        lines = [{"kind": "start"}] + [
            frame(1, t, t + (3000 if t < 30_000 else 3700)) for t in range(1000, 60_000, 40)
        ]
        pictures = browser_pictures(lines, 1)
        self.assertEqual([picture.captured_ms for picture in pictures if picture.out_of_place], [])

    def test_the_start_position_is_where_the_viewer_is_now(self) -> None:
        samples = viewer(lambda t: LATENCY_MS + (700 if t >= 50_000 else 0))
        self.assertEqual(start_latency_ms(samples), LATENCY_MS + 700)


if __name__ == "__main__":
    unittest.main()
