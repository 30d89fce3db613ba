-- What was agreed, version by version: each holds from its day until the next one does.
CREATE TABLE leave_terms (
    agreement_id           uuid          NOT NULL,
    effective_from         date          NOT NULL,
    host_organization      uuid          NOT NULL,
    time_zone              text          NOT NULL,
    policy_of_record       text          NOT NULL,
    route                  text          NOT NULL,
    days_per_year          numeric(9, 4) NOT NULL,
    region                 text          NOT NULL,
    certificate_after_days int           NOT NULL,
    pattern                text          NOT NULL,
    problem                text,
    problem_detail         text,
    CONSTRAINT pk_leave_terms PRIMARY KEY (agreement_id, effective_from),
    CONSTRAINT fk_leave_terms_agreement_id FOREIGN KEY (agreement_id) REFERENCES leave_binding (agreement_id),
    CONSTRAINT ck_leave_terms_pattern CHECK (pattern ~ '^[FMAN]{7}$'),
    CONSTRAINT ck_leave_terms_days CHECK (days_per_year >= 0)
);

-- Row-level security holds for the owner too.
SELECT set_config('app.system', 'migration', true);
INSERT INTO leave_terms
SELECT agreement_id, valid_from, host_organization, time_zone, policy_of_record, route, days_per_year, region,
       certificate_after_days, pattern, problem, problem_detail
FROM leave_binding;

ALTER TABLE leave_binding
    DROP CONSTRAINT ck_leave_binding_period,
    DROP COLUMN host_organization,
    DROP COLUMN time_zone,
    DROP COLUMN policy_of_record,
    DROP COLUMN route,
    DROP COLUMN days_per_year,
    DROP COLUMN region,
    DROP COLUMN certificate_after_days,
    DROP COLUMN pattern,
    DROP COLUMN problem,
    DROP COLUMN problem_detail;
ALTER TABLE leave_binding RENAME COLUMN valid_from TO first_day;
ALTER TABLE leave_binding RENAME COLUMN valid_to TO planned_end;
-- The day before the first, where the placement never came to be.
ALTER TABLE leave_binding
    ADD COLUMN agreed_end date,
    ADD CONSTRAINT ck_leave_binding_planned_end CHECK (planned_end >= first_day),
    ADD CONSTRAINT ck_leave_binding_agreed_end CHECK (agreed_end >= first_day - 1);

ALTER TABLE leave_terms ENABLE ROW LEVEL SECURITY;
ALTER TABLE leave_terms FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON leave_terms USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = leave_terms.agreement_id AND p.principal = ANY (app_principals())));
