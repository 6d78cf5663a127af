-- Version 1: runs and what was measured in them.
-- Instants are integer µs UTC in reference time unless a column says otherwise. A cap is kbit/s; in a reading
-- that exists (its instant is not NULL) a NULL cap is No Limit. Statements end with ";" at the end of a line.

CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  plan TEXT NOT NULL,
  lab TEXT NOT NULL,
  versions TEXT NOT NULL,
  state TEXT NOT NULL,
  started_us BIGINT NOT NULL,
  finished_us BIGINT,
  former_kbps BIGINT,
  former_native TEXT,
  former_at_us BIGINT,
  restored_kbps BIGINT,
  restored_native TEXT,
  restored_at_us BIGINT,
  restored INTEGER NOT NULL,
  failure TEXT NOT NULL,
  notes TEXT NOT NULL
);

CREATE TABLE step (
  run_id INTEGER NOT NULL REFERENCES run (id),
  step_index INTEGER NOT NULL,
  cap_kbps BIGINT,
  duration_ms BIGINT NOT NULL,
  label TEXT NOT NULL,
  planned_start_us BIGINT NOT NULL,
  planned_end_us BIGINT NOT NULL,
  actual_start_us BIGINT,
  actual_end_us BIGINT,
  lateness_us BIGINT,
  readback_kbps BIGINT,
  readback_native TEXT,
  readback_at_us BIGINT,
  outcome TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (run_id, step_index)
);

CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  device TEXT NOT NULL,
  subject TEXT NOT NULL,
  metric TEXT NOT NULL,
  method TEXT NOT NULL,
  UNIQUE (run_id, device, subject, metric, method)
);

-- "repetition" tells samples of one series and instant apart: 0, 1, 2, ...
CREATE TABLE sample (
  series_id INTEGER NOT NULL REFERENCES series (id),
  at_us BIGINT NOT NULL,
  repetition INTEGER NOT NULL,
  device_at_us BIGINT NOT NULL,
  value DOUBLE PRECISION NOT NULL,
  uncertainty DOUBLE PRECISION,
  clock_offset_us BIGINT NOT NULL,
  flags INTEGER NOT NULL,
  PRIMARY KEY (series_id, at_us, repetition)
) WITHOUT ROWID;

CREATE TABLE gap (
  id INTEGER PRIMARY KEY,
  series_id INTEGER NOT NULL REFERENCES series (id),
  from_us BIGINT NOT NULL,
  to_us BIGINT NOT NULL,
  reason TEXT NOT NULL,
  detail TEXT NOT NULL
);
CREATE INDEX gap_by_start ON gap (series_id, from_us);

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  at_us BIGINT NOT NULL,
  device TEXT NOT NULL,
  kind TEXT NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL,
  data TEXT NOT NULL
);
CREATE INDEX event_by_instant ON event (run_id, at_us);

-- The last batch of each remote probe's spool that was stored, so that none is stored twice.
CREATE TABLE delivery (
  run_id INTEGER NOT NULL REFERENCES run (id),
  stream TEXT NOT NULL,
  last_sequence BIGINT NOT NULL,
  PRIMARY KEY (run_id, stream)
);
