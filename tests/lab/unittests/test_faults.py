"""What a run with faults is judged by: constructed recordings that pass and that must not."""

import json
import sqlite3
import tempfile
import unittest
from contextlib import closing
from pathlib import Path

from castlab.faults import NAMES
from castlab.faults.catalogue import GROUPS, plan_of
from castlab.faults.checks import dishonest, gap_share, holes, lost_rows, negative, repeated, unexplained
from castlab.faults.recording import (
    CLOCK_DOUBTFUL,
    Event,
    Gap,
    Point,
    Recording,
    Series,
    committed_rows,
    read_recording,
)
from castlab.faults.shaper import rate_of

MIGRATIONS = Path(__file__).resolve().parents[3] / "resources" / "sql"
LATENCY = Series("P1", "B1", "broadcast_latency", "frame-clock")
TOTAL = Series("B1", "B1", "total_frames", "counter")
CHAT = Series("P1", "controller", "chat_send_latency", "message-stamp")


def every_second(from_s: float, to_s: float, value: float = 1) -> tuple[Point, ...]:
    return tuple(Point(from_s + i, value) for i in range(round(to_s - from_s)))


def recording(
    points: dict[Series, tuple[Point, ...]],
    gaps: dict[Series, tuple[Gap, ...]] | None = None,
    events: tuple[Event, ...] = (),
) -> Recording:
    return Recording("done", "", True, 0, 100, (), points, gaps or {}, events)


class Holes(unittest.TestCase):
    def test_a_sample_each_second_leaves_none(self) -> None:
        self.assertEqual(holes(every_second(0, 100), [], 0, 100, 1.5), [])

    def test_a_gap_explains_what_has_no_samples(self) -> None:
        points = every_second(0, 30) + every_second(60, 100)
        self.assertEqual([hole.length_s for hole in holes(points, [], 0, 100, 1.5)], [31])
        self.assertEqual(holes(points, [Gap(29, 60, "stalled")], 0, 100, 1.5), [])

    def test_a_gap_that_ends_too_early_does_not(self) -> None:
        points = every_second(0, 30) + every_second(60, 100)
        self.assertEqual([(h.from_s, h.to_s) for h in holes(points, [Gap(29, 50, "stalled")], 0, 100, 1.5)], [(50, 60)])

    def test_silence_at_either_end_is_a_hole(self) -> None:
        found = holes(every_second(10, 90), [], 0, 100, 1.5)
        self.assertEqual([(hole.from_s, hole.to_s) for hole in found], [(0, 10), (89, 100)])

    def test_what_lies_outside_the_time_does_not_count(self) -> None:
        self.assertEqual([h.length_s for h in holes([Point(-5, 1), Point(200, 1)], [], 0, 100, 1.5)], [100])
        self.assertEqual(holes([], [Gap(-5, 200, "stalled")], 0, 100, 1.5), [])


class Unexplained(unittest.TestCase):
    def test_one_method_goes_on_where_the_other_cannot(self) -> None:
        other = Series("P1", "B1", "broadcast_latency", "program-date-time")
        made = recording({LATENCY: every_second(0, 50), other: every_second(50, 100)})
        self.assertEqual(unexplained(made, 0, 100, 4), [])

    def test_a_hole_is_named(self) -> None:
        made = recording({LATENCY: every_second(0, 50) + every_second(60, 100)})
        self.assertEqual(
            unexplained(made, 0, 100, 4), ["broadcast_latency of P1 about B1: nothing for 11.0 s from 49.0 s on"]
        )

    def test_a_silent_chat_is_waited_for(self) -> None:
        points = every_second(0, 50) + every_second(60, 100)
        self.assertEqual(unexplained(recording({CHAT: points}), 0, 100, 4), [])
        late = every_second(0, 50) + every_second(63, 100)
        self.assertEqual(len(unexplained(recording({CHAT: late}), 0, 100, 4)), 1)


class Counts(unittest.TestCase):
    def test_growing_is_right_and_shrinking_is_not(self) -> None:
        self.assertEqual(negative(recording({TOTAL: (Point(0, 0), Point(1, 30), Point(2, 30))})), [])
        self.assertEqual(len(negative(recording({TOTAL: (Point(0, 30), Point(1, 0))}))), 1)

    def test_a_negative_rate_is_found_and_a_negative_latency_is_allowed(self) -> None:
        rate = Series("B1", "B1", "upload_rate", "counter")
        self.assertEqual(len(negative(recording({rate: (Point(0, -1),)}))), 1)
        self.assertEqual(negative(recording({CHAT: (Point(0, -1),)})), [])

    def test_the_same_measurement_twice_is_found(self) -> None:
        self.assertEqual(len(repeated(recording({CHAT: (Point(1, 5), Point(1, 5))}))), 1)
        self.assertEqual(repeated(recording({CHAT: (Point(1, 5), Point(1, 6))})), [])

    def test_the_same_event_twice_is_found(self) -> None:
        event = Event(1, "P1", "stall-begin", "warning", "…", "{}")
        self.assertEqual(len(repeated(recording({}, events=(event, event)))), 1)


class Truth(unittest.TestCase):
    def test_a_wrong_latency_has_to_say_so(self) -> None:
        self.assertEqual(len(dishonest([Point(0, 5746, 17)], 3748, 60)), 1)
        self.assertEqual(dishonest([Point(0, 5746, 2017, CLOCK_DOUBTFUL)], 3748, 60), [])
        self.assertEqual(dishonest([Point(0, 5746, None, CLOCK_DOUBTFUL)], 3748, 60), [])
        self.assertEqual(len(dishonest([Point(0, 5746, None)], 3748, 60)), 1)

    def test_overlapping_gaps_count_once(self) -> None:
        self.assertAlmostEqual(gap_share([Gap(0, 6, "a"), Gap(4, 8, "b")], 0, 10), 0.8)

    def test_lost_rows_are_counted_by_table(self) -> None:
        before = {"sample": {(1,), (2,)}, "event": {(1,)}}
        self.assertEqual(lost_rows(before, {"sample": {(1,), (2,), (3,)}, "event": {(1,)}}), {})
        self.assertEqual(lost_rows(before, {"sample": {(1,), (3,)}}), {"sample": 1, "event": 1})

    def test_the_kernels_rate_is_read_in_kbit_per_second(self) -> None:
        self.assertEqual(rate_of(json.dumps([{"kind": "tbf", "options": {"rate": 125000}}])), 1000)
        self.assertIsNone(rate_of(json.dumps([{"kind": "pfifo_fast", "options": {}}])))


class Plans(unittest.TestCase):
    def test_names_are_unique_and_each_fault_has_a_step(self) -> None:
        self.assertEqual(len(set(NAMES)), len(NAMES))
        for group in GROUPS:
            steps = plan_of(group, [fault() for fault in group.faults])["steps"]
            self.assertEqual([step["label"] for step in steps[1:-1]], [fault.name for fault in group.faults])


class Database(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "runs.db"
        with closing(sqlite3.connect(self.path)) as made:
            for migration in sorted(MIGRATIONS.glob("*.sql")):
                made.executescript(migration.read_text())
            made.execute(
                "INSERT INTO run (id, name, plan, lab, versions, state, started_us, finished_us, restored, failure, "
                "notes) VALUES (1, 'one', '{}', '{}', '{}', 'done', 1000000, 9000000, 1, '', '')"
            )
            made.execute("INSERT INTO series VALUES (1, 1, 'P1', 'B1', 'broadcast_latency', 'frame-clock')")
            made.execute("INSERT INTO sample VALUES (1, 2500000, 0, 2400000, 3748, 17.5, 100000, 8)")
            made.execute("INSERT INTO gap VALUES (1, 1, 3000000, 4000000, 'stalled', '')")
            made.execute("INSERT INTO event VALUES (1, 1, 5000000, 'P1', 'note', 'info', 'Noted.', '{\"a\": 1}')")
            made.commit()

    def test_is_read_as_it_was_written(self) -> None:
        read = read_recording(self.path)
        self.assertEqual((read.state, read.restored, read.begin_s, read.end_s), ("done", True, 1, 9))
        self.assertEqual(read.of("P1", "broadcast_latency"), (Point(2.5, 3748, 17.5, 8, 2.4),))
        self.assertEqual(read.gaps_of("P1", "broadcast_latency"), (Gap(3, 4, "stalled"),))
        self.assertEqual([event.message for event in read.events_of("note", "P1", 4, 6)], ["Noted."])

    def test_a_changed_sample_is_a_lost_one(self) -> None:
        before = committed_rows(self.path)
        self.assertEqual({table: len(rows) for table, rows in before.items()}, {"sample": 1, "gap": 1, "event": 1})
        with closing(sqlite3.connect(self.path)) as changed:
            changed.execute("UPDATE sample SET value = 3749")
            changed.commit()
        self.assertEqual(lost_rows(before, committed_rows(self.path)), {"sample": 1})


if __name__ == "__main__":
    unittest.main()
