-- As the event log's: after a restore, behind all that was told before it.
ALTER TABLE payroll_instruction ALTER COLUMN tx SET DEFAULT feed_place();
