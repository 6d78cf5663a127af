"""What Castbench has stored of a run, read from its database. All instants are s since 1970, reference time."""

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from castlab.tools import LabError

CLOCK_DOUBTFUL = 1 << 1
DELIVERED_LATE = 1 << 3


@dataclass(frozen=True)
class Series:
    device: str
    subject: str
    metric: str
    method: str

    def __str__(self) -> str:
        return f"{self.metric} of {self.device}" + (f" about {self.subject}" if self.subject != self.device else "")


@dataclass(frozen=True)
class Point:
    """One sample; `device_at_s` is its instant by the device's own clock."""

    at_s: float
    value: float
    uncertainty: float | None = None
    flags: int = 0
    device_at_s: float = 0


@dataclass(frozen=True)
class Gap:
    from_s: float
    to_s: float
    reason: str


@dataclass(frozen=True)
class Event:
    at_s: float
    device: str
    kind: str
    severity: str
    message: str
    data: str


@dataclass(frozen=True)
class Step:
    """One attempt at a step of the plan; steps count from 1."""

    number: int
    begin_s: float
    end_s: float
    outcome: str
    verdict: str
    late_s: float = 0
    """How long after its planned begin the switch had confirmed its cap."""


@dataclass(frozen=True)
class Recording:
    state: str
    failure: str
    restored: bool
    begin_s: float
    end_s: float
    steps: tuple[Step, ...]
    points: dict[Series, tuple[Point, ...]]
    """Oldest first, as are gaps and events; every series of the run is here."""
    gaps: dict[Series, tuple[Gap, ...]]
    events: tuple[Event, ...]

    def of(self, device: str, metric: str) -> tuple[Point, ...]:
        """The samples of a device, whatever they are about and by whichever method, oldest first."""
        wanted = [
            points for series, points in self.points.items() if (series.device, series.metric) == (device, metric)
        ]
        return tuple(sorted((point for points in wanted for point in points), key=lambda point: point.at_s))

    def gaps_of(self, device: str, metric: str) -> tuple[Gap, ...]:
        wanted = [gaps for series, gaps in self.gaps.items() if (series.device, series.metric) == (device, metric)]
        return tuple(sorted((gap for gaps in wanted for gap in gaps), key=lambda gap: gap.from_s))

    def events_of(self, kind: str, device: str, from_s: float = 0, to_s: float = float("inf")) -> tuple[Event, ...]:
        return tuple(
            event
            for event in self.events
            if (event.kind, event.device) == (kind, device) and from_s <= event.at_s <= to_s
        )


def read_recording(database: Path) -> Recording:
    """The newest run of the database; LabError where there is none."""
    with closing(_open(database)) as connection:
        run = connection.execute(
            "SELECT id, state, failure, restored, started_us, finished_us FROM run ORDER BY id DESC LIMIT 1"
        ).fetchone()
        if run is None:
            raise LabError(f"there is no run in {database}")
        series = _series(connection, run["id"])
        return Recording(
            state=run["state"],
            failure=run["failure"],
            restored=bool(run["restored"]),
            begin_s=run["started_us"] / 1e6,
            end_s=(run["finished_us"] or 0) / 1e6,
            steps=_steps(connection, run["id"]),
            points={key: _points(connection, number) for number, key in series.items()},
            gaps={key: _gaps(connection, number) for number, key in series.items()},
            events=_events(connection, run["id"]),
        )


def committed_rows(database: Path) -> dict[str, set[tuple]]:
    """Every stored sample, gap and event without its number, by table: what must never be lost."""
    named = "SELECT device, subject, metric, method, part.* FROM {} AS part JOIN series ON series.id = part.series_id"
    queries = {"sample": named.format("sample"), "gap": named.format("gap"), "event": "SELECT * FROM event"}
    with closing(_open(database)) as connection:
        return {
            table: {
                tuple(value for name, value in zip(row.keys(), row, strict=True) if name not in ("id", "series_id"))
                for row in connection.execute(query)
            }
            for table, query in queries.items()
        }


def _open(database: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=10)
    connection.row_factory = sqlite3.Row
    return connection


def _series(connection: sqlite3.Connection, run: int) -> dict[int, Series]:
    rows = connection.execute("SELECT id, device, subject, metric, method FROM series WHERE run_id = ?", (run,))
    return {row["id"]: Series(row["device"], row["subject"], row["metric"], row["method"]) for row in rows}


def _steps(connection: sqlite3.Connection, run: int) -> tuple[Step, ...]:
    rows = connection.execute("SELECT * FROM step WHERE run_id = ? ORDER BY actual_start_us", (run,))
    return tuple(
        Step(
            row["step_index"] + 1,
            (row["actual_start_us"] or row["planned_start_us"]) / 1e6,
            (row["actual_end_us"] or row["planned_end_us"]) / 1e6,
            row["outcome"],
            row["cap_verdict"],
            (row["lateness_us"] or 0) / 1e6,
        )
        for row in rows
    )


def _points(connection: sqlite3.Connection, series: int) -> tuple[Point, ...]:
    rows = connection.execute("SELECT * FROM sample WHERE series_id = ? ORDER BY at_us, repetition", (series,))
    return tuple(
        Point(row["at_us"] / 1e6, row["value"], row["uncertainty"], row["flags"], row["device_at_us"] / 1e6)
        for row in rows
    )


def _gaps(connection: sqlite3.Connection, series: int) -> tuple[Gap, ...]:
    rows = connection.execute("SELECT * FROM gap WHERE series_id = ? ORDER BY from_us", (series,))
    return tuple(Gap(row["from_us"] / 1e6, row["to_us"] / 1e6, row["reason"]) for row in rows)


def _events(connection: sqlite3.Connection, run: int) -> tuple[Event, ...]:
    rows = connection.execute("SELECT * FROM event WHERE run_id = ? ORDER BY at_us, id", (run,))
    return tuple(
        Event(
            row["at_us"] / 1e6,
            row["device"],
            row["kind"],
            row["severity"],
            row["message"],
            json.dumps(json.loads(row["data"]), sort_keys=True),
        )
        for row in rows
    )
