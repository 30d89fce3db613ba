-- The leave terms of each agreement, and what we know of it.
CREATE TABLE leave_binding (
    agreement_id           uuid          NOT NULL,
    version                bigint        NOT NULL,
    status                 text          NOT NULL,
    home_organization      uuid          NOT NULL,
    host_organization      uuid          NOT NULL,
    employee_ref           text          NOT NULL,
    time_zone              text          NOT NULL,
    valid_from             date          NOT NULL,
    valid_to               date          NOT NULL,
    policy_of_record       text          NOT NULL,
    route                  text          NOT NULL,
    days_per_year          numeric(9, 4) NOT NULL,
    region                 text          NOT NULL,
    certificate_after_days int           NOT NULL,
    pattern                text          NOT NULL,
    problem                text,
    problem_detail         text,
    bound_at               timestamptz   NOT NULL,
    CONSTRAINT pk_leave_binding PRIMARY KEY (agreement_id),
    CONSTRAINT ck_leave_binding_status CHECK (status IN ('BOUND', 'ACTIVE', 'CLOSED')),
    CONSTRAINT ck_leave_binding_period CHECK (valid_from <= valid_to),
    CONSTRAINT ck_leave_binding_pattern CHECK (pattern ~ '^[FMAN]{7}$'),
    CONSTRAINT ck_leave_binding_days CHECK (days_per_year >= 0)
);

ALTER TABLE leave_binding ENABLE ROW LEVEL SECURITY;
ALTER TABLE leave_binding FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON leave_binding USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = leave_binding.agreement_id AND p.principal = ANY (app_principals())));
