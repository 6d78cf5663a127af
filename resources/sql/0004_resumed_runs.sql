-- Version 4: a run that was cut off can be resumed.
-- A step during which the program ended keeps its row and is repeated under the same index: "attempt" is 1, 2, ...,
-- the largest is the one that counts. "owner" of a run is the process that carries it out, a JSON object
-- (controllers/domain/processidentity.h); empty: nobody does.

CREATE TABLE step_attempt (
  run_id INTEGER NOT NULL REFERENCES run (id),
  step_index INTEGER NOT NULL,
  attempt INTEGER NOT NULL,
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
  cap_verdict TEXT NOT NULL,
  cap_reason TEXT NOT NULL,
  cap_counter TEXT NOT NULL,
  cap_measured_kbps DOUBLE PRECISION,
  cap_uncertainty_kbps DOUBLE PRECISION,
  cap_samples BIGINT,
  cap_limit_kbps BIGINT,
  cap_low_kbps DOUBLE PRECISION,
  cap_high_kbps DOUBLE PRECISION,
  cap_from_us BIGINT,
  cap_to_us BIGINT,
  PRIMARY KEY (run_id, step_index, attempt)
);

INSERT INTO step_attempt (run_id, step_index, attempt, cap_kbps, duration_ms, label, planned_start_us,
  planned_end_us, actual_start_us, actual_end_us, lateness_us, readback_kbps, readback_native, readback_at_us,
  outcome, note, cap_verdict, cap_reason, cap_counter, cap_measured_kbps, cap_uncertainty_kbps, cap_samples,
  cap_limit_kbps, cap_low_kbps, cap_high_kbps, cap_from_us, cap_to_us)
SELECT run_id, step_index, 1, cap_kbps, duration_ms, label, planned_start_us,
  planned_end_us, actual_start_us, actual_end_us, lateness_us, readback_kbps, readback_native, readback_at_us,
  outcome, note, cap_verdict, cap_reason, cap_counter, cap_measured_kbps, cap_uncertainty_kbps, cap_samples,
  cap_limit_kbps, cap_low_kbps, cap_high_kbps, cap_from_us, cap_to_us
FROM step;

DROP TABLE step;

ALTER TABLE step_attempt RENAME TO step;

ALTER TABLE run ADD COLUMN owner TEXT NOT NULL DEFAULT '';
