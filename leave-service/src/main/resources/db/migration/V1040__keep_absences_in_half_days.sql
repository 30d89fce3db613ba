-- Absences begin and end at noon, too; one that is reported late keeps to the days before those that are known.
ALTER TABLE absence
    ADD COLUMN first_half              text NOT NULL DEFAULT 'AM',
    ADD COLUMN last_half               text,
    ADD COLUMN held_to                 bigint,
    ADD COLUMN told_home               boolean NOT NULL DEFAULT true,
    ADD COLUMN told_host               boolean NOT NULL DEFAULT true,
    ADD COLUMN medical_note            text,
    ADD COLUMN certificate_next_due_on date,
    ADD COLUMN certificate_reminded_of date,
    ADD COLUMN certificate_overdue_of  date,
    ADD COLUMN long_on                 date,
    ADD COLUMN long_since              date,
    ADD COLUMN decision_due_on         date,
    ADD COLUMN decision                text,
    ADD COLUMN decided_at              timestamptz;

-- Row-level security holds for the owner too.
SELECT set_config('app.system', 'migration', true);
UPDATE absence SET
    last_half = CASE WHEN last_day IS NULL THEN NULL ELSE 'PM' END,
    held_to = (last_day - DATE '1970-01-01') * 2 + 1,
    certificate_next_due_on = greatest(certificate_due_on,
        (SELECT max(to_day) + 1 FROM absence_certificate c WHERE c.absence_id = absence.id)),
    long_on = first_day + 42;

ALTER TABLE absence
    DROP CONSTRAINT ex_absence_days,
    DROP CONSTRAINT ck_absence_closed,
    DROP CONSTRAINT ck_absence_status,
    DROP COLUMN days,
    ALTER COLUMN first_half DROP DEFAULT,
    ALTER COLUMN told_home DROP DEFAULT,
    ALTER COLUMN told_host DROP DEFAULT,
    ALTER COLUMN certificate_next_due_on SET NOT NULL,
    ALTER COLUMN long_on SET NOT NULL,
    ADD COLUMN slots int8range NOT NULL GENERATED ALWAYS AS (int8range(
        (first_day - DATE '1970-01-01')::bigint * 2 + CASE first_half WHEN 'PM' THEN 1 ELSE 0 END, held_to, '[]')) STORED,
    ADD CONSTRAINT ck_absence_status CHECK (status IN
        ('REPORTED', 'CERTIFICATE_DUE', 'CERTIFIED', 'LONG_TERM', 'CLOSED', 'WITHDRAWN')),
    ADD CONSTRAINT ck_absence_halves CHECK (first_half IN ('AM', 'PM') AND last_half IN ('AM', 'PM')),
    ADD CONSTRAINT ck_absence_closed CHECK ((last_day IS NULL) = (last_half IS NULL)
        AND (status = 'WITHDRAWN' OR (status = 'CLOSED') = (last_day IS NOT NULL))),
    ADD CONSTRAINT ck_absence_decision CHECK (decision IN ('CONTINUE', 'HOLD', 'END')),
    -- An absence that goes on has no end yet. Absences overlap leave freely, but never each other.
    ADD CONSTRAINT ex_absence_days EXCLUDE USING gist (agreement_id WITH =, slots WITH &&)
        WHERE (status <> 'WITHDRAWN');

CREATE INDEX ix_absence_certificate_due ON absence (certificate_next_due_on)
    WHERE kind = 'SICKNESS' AND status <> 'WITHDRAWN'
      AND (certificate_reminded_of IS DISTINCT FROM certificate_next_due_on
           OR certificate_overdue_of IS DISTINCT FROM certificate_next_due_on);
CREATE INDEX ix_absence_becoming_long ON absence (long_on)
    WHERE long_since IS NULL AND last_day IS NULL AND status <> 'WITHDRAWN';

-- A certificate that was handed in by mistake is withdrawn and stays on file.
ALTER TABLE absence_certificate
    ADD COLUMN certificate_id uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN withdrawn_at   timestamptz,
    DROP CONSTRAINT ux_absence_certificate_days;
ALTER TABLE absence_certificate ALTER COLUMN certificate_id DROP DEFAULT;
CREATE UNIQUE INDEX ux_absence_certificate_id ON absence_certificate (certificate_id);
CREATE UNIQUE INDEX ux_absence_certificate_days ON absence_certificate (absence_id, from_day, to_day)
    WHERE withdrawn_at IS NULL;
