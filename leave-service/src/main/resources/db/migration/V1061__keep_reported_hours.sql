-- Row-level security holds for the owner too.
SELECT set_config('app.system', 'migration', true);

-- Hours worked by people without regular ones, by pay period: what they work on average follows from them.
CREATE TABLE leave_hours (
    agreement_id uuid          NOT NULL,
    first_day    date          NOT NULL,
    last_day     date          NOT NULL,
    hours        numeric(9, 4) NOT NULL,
    CONSTRAINT pk_leave_hours PRIMARY KEY (agreement_id, first_day, last_day),
    CONSTRAINT fk_leave_hours_agreement_id FOREIGN KEY (agreement_id) REFERENCES leave_binding (agreement_id),
    CONSTRAINT ck_leave_hours_days CHECK (first_day <= last_day),
    -- No day's hours count twice.
    CONSTRAINT ex_leave_hours_days EXCLUDE USING gist
        (agreement_id WITH =, daterange(first_day, last_day, '[]') WITH &&)
);
-- What was reported so far stands in the reason of what was posted for it.
INSERT INTO leave_hours
SELECT DISTINCT ON (agreement_id, grant_key) agreement_id, split_part(grant_key, '/', 2)::date,
       split_part(grant_key, '/', 3)::date, substring(reason FROM '^([0-9.]+) hours worked$')::numeric
FROM leave_ledger_entry
WHERE grant_key LIKE 'hours/%' AND reason ~ '^[0-9.]+ hours worked$'
ORDER BY agreement_id, grant_key, number DESC;

ALTER TABLE leave_hours ENABLE ROW LEVEL SECURITY;
ALTER TABLE leave_hours FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON leave_hours USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = leave_hours.agreement_id AND p.principal = ANY (app_principals())));
