-- Version 3: whether each step's cap was in force.
-- Verdict, reason and counter are words (controllers/domain/capproof.h); an empty counter is none. Steps of
-- earlier versions were not judged. "cap_tolerances" is a JSON object.

ALTER TABLE run ADD COLUMN cap_tolerances TEXT NOT NULL DEFAULT '{}';

ALTER TABLE step ADD COLUMN cap_verdict TEXT NOT NULL DEFAULT 'not-measured';

ALTER TABLE step ADD COLUMN cap_reason TEXT NOT NULL DEFAULT 'not-judged';

ALTER TABLE step ADD COLUMN cap_counter TEXT NOT NULL DEFAULT '';

ALTER TABLE step ADD COLUMN cap_measured_kbps DOUBLE PRECISION;

ALTER TABLE step ADD COLUMN cap_uncertainty_kbps DOUBLE PRECISION;

ALTER TABLE step ADD COLUMN cap_samples BIGINT;

ALTER TABLE step ADD COLUMN cap_limit_kbps BIGINT;

ALTER TABLE step ADD COLUMN cap_low_kbps DOUBLE PRECISION;

ALTER TABLE step ADD COLUMN cap_high_kbps DOUBLE PRECISION;

ALTER TABLE step ADD COLUMN cap_from_us BIGINT;

ALTER TABLE step ADD COLUMN cap_to_us BIGINT;
