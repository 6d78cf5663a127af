-- Version 2: a run can be deleted and taken back until it is purged.
-- "deleted_us" is the controller's time; NULL for a run that is not deleted. "purge" is 1 while what was measured is
-- being removed and 2 when it is gone. The row itself stays, so that no later run gets the number of an earlier one.

ALTER TABLE run ADD COLUMN deleted_us BIGINT;

ALTER TABLE run ADD COLUMN purge INTEGER NOT NULL DEFAULT 0;
