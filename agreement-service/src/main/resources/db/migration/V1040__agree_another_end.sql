-- The planned end stays with the terms; this is the end that was settled before it.
ALTER TABLE agreement
    ADD COLUMN last_day   date,
    ADD COLUMN end_cause  text,
    ADD COLUMN end_ground text,
    ADD CONSTRAINT ck_agreement_end_cause CHECK (end_cause IN ('EARLY_TERMINATION', 'COMPLETION', 'CONVERSION')),
    ADD CONSTRAINT ck_agreement_end_whole CHECK ((last_day IS NULL) = (end_cause IS NULL)),
    ADD CONSTRAINT ck_agreement_end_ground CHECK ((end_ground IS NOT NULL) = (end_cause IS NOT DISTINCT FROM 'EARLY_TERMINATION')),
    ADD CONSTRAINT ck_agreement_end_settled CHECK (last_day IS NULL OR status IN ('ENDING', 'ENDED', 'CONVERTED')),
    ADD CONSTRAINT ck_agreement_converted CHECK (status <> 'CONVERTED' OR end_cause = 'CONVERSION'),
    ADD CONSTRAINT ck_agreement_end_in_term CHECK (last_day >= starts_on);
