-- Whom the payroll of an agreement pays, and the allowances agreed.
CREATE TABLE payroll_case (
    agreement_id         uuid   NOT NULL,
    version              bigint NOT NULL,
    home_organization_id uuid   NOT NULL,
    employee_ref         text   NOT NULL,
    payroll              text   NOT NULL,
    CONSTRAINT pk_payroll_case PRIMARY KEY (agreement_id),
    CONSTRAINT ck_payroll_case_payroll CHECK (payroll IN ('HOME', 'HOST', 'THIRD_PARTY', 'SPLIT', 'SHADOW_HOST'))
);
ALTER TABLE payroll_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE payroll_case FORCE ROW LEVEL SECURITY;
CREATE POLICY home_only ON payroll_case USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = payroll_case.agreement_id AND p.side = 'HOME' AND p.principal = ANY (app_principals())));

CREATE TABLE payroll_allowance (
    agreement_id uuid          NOT NULL,
    type         text          NOT NULL,
    method       text          NOT NULL,
    amount       numeric(19,4) NOT NULL,
    currency     text          NOT NULL,
    CONSTRAINT pk_payroll_allowance PRIMARY KEY (agreement_id, type),
    CONSTRAINT fk_payroll_allowance_case FOREIGN KEY (agreement_id) REFERENCES payroll_case (agreement_id),
    CONSTRAINT ck_payroll_allowance_method CHECK (method IN ('FIXED', 'PERCENT_OF_NEW', 'PERCENT_OF_CURRENT', 'DIFFERENCE')),
    CONSTRAINT ck_payroll_allowance_amount CHECK (amount > 0),
    CONSTRAINT ck_payroll_allowance_currency CHECK (currency ~ '^[A-Z]{3}$')
);
ALTER TABLE payroll_allowance ENABLE ROW LEVEL SECURITY;
ALTER TABLE payroll_allowance FORCE ROW LEVEL SECURITY;
CREATE POLICY home_only ON payroll_allowance USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = payroll_allowance.agreement_id AND p.side = 'HOME' AND p.principal = ANY (app_principals())));

-- What payrolls were told. Append only; an instruction is superseded at most once, so chains never fork.
CREATE TABLE payroll_instruction (
    id                   uuid        NOT NULL,
    position             bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    -- Positions are drawn before they are committed: readers go by transaction first, as those of the event log do.
    tx                   xid8        NOT NULL DEFAULT pg_current_xact_id(),
    event_id             uuid        NOT NULL,
    supersedes           uuid,
    superseded_event_id  uuid,
    agreement_id         uuid        NOT NULL,
    home_organization_id uuid        NOT NULL,
    employee_ref         text        NOT NULL,
    payroll              text        NOT NULL,
    action               text        NOT NULL,
    element              text        NOT NULL,
    about                uuid,
    amount               numeric(19,4),
    currency             text,
    proration_part       int,
    proration_whole      int,
    quantity_days        numeric(9,4),
    effective_from       date        NOT NULL,
    effective_to         date,
    origin_period        text        NOT NULL,
    source_event_id      uuid        NOT NULL,
    recorded_at          timestamptz NOT NULL,
    CONSTRAINT pk_payroll_instruction PRIMARY KEY (id),
    CONSTRAINT ux_payroll_instruction_event UNIQUE (event_id),
    CONSTRAINT ux_payroll_instruction_supersedes UNIQUE (supersedes),
    CONSTRAINT fk_payroll_instruction_supersedes FOREIGN KEY (supersedes) REFERENCES payroll_instruction (id),
    CONSTRAINT ck_payroll_instruction_supersedes CHECK ((supersedes IS NULL) = (superseded_event_id IS NULL)),
    CONSTRAINT ck_payroll_instruction_action CHECK (action IN ('START', 'STOP', 'ONE_OFF')),
    CONSTRAINT ck_payroll_instruction_element CHECK (element IN ('LEAVE_DAYS', 'SICK_DAYS') OR element LIKE 'ALLOWANCE\_%'),
    CONSTRAINT ck_payroll_instruction_amount CHECK ((amount IS NULL) = (currency IS NULL)),
    CONSTRAINT ck_payroll_instruction_proration CHECK ((proration_part IS NULL) = (proration_whole IS NULL)),
    CONSTRAINT ck_payroll_instruction_what CHECK (amount IS NOT NULL OR quantity_days IS NOT NULL),
    CONSTRAINT ck_payroll_instruction_dates CHECK (effective_to >= effective_from),
    CONSTRAINT ck_payroll_instruction_period CHECK (origin_period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);
CREATE INDEX ix_payroll_instruction_agreement ON payroll_instruction (agreement_id, element, about);
CREATE INDEX ix_payroll_instruction_order ON payroll_instruction (tx, position);
CREATE INDEX ix_payroll_instruction_employee ON payroll_instruction (employee_ref, tx, position);
CREATE INDEX ix_payroll_instruction_period ON payroll_instruction (origin_period, tx, position);
ALTER TABLE payroll_instruction ENABLE ROW LEVEL SECURITY;
ALTER TABLE payroll_instruction FORCE ROW LEVEL SECURITY;
CREATE POLICY home_only ON payroll_instruction USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = payroll_instruction.agreement_id AND p.side = 'HOME' AND p.principal = ANY (app_principals())));

CREATE TABLE payroll_instruction_day (
    instruction_id uuid         NOT NULL,
    day            date         NOT NULL,
    agreement_id   uuid         NOT NULL,
    morning        boolean      NOT NULL,
    afternoon      boolean      NOT NULL,
    days           numeric(5,4) NOT NULL,
    payroll_code   text         NOT NULL,
    CONSTRAINT pk_payroll_instruction_day PRIMARY KEY (instruction_id, day),
    CONSTRAINT fk_payroll_instruction_day_instruction FOREIGN KEY (instruction_id) REFERENCES payroll_instruction (id),
    CONSTRAINT ck_payroll_instruction_day_slot CHECK (morning OR afternoon),
    CONSTRAINT ck_payroll_instruction_day_days CHECK (days >= 0 AND days <= 1)
);
ALTER TABLE payroll_instruction_day ENABLE ROW LEVEL SECURITY;
ALTER TABLE payroll_instruction_day FORCE ROW LEVEL SECURITY;
CREATE POLICY home_only ON payroll_instruction_day USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = payroll_instruction_day.agreement_id AND p.side = 'HOME' AND p.principal = ANY (app_principals())));

CREATE FUNCTION refuse_rewriting_instructions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'payroll instructions are never edited or deleted: supersede them';
END $$;
CREATE TRIGGER tr_payroll_instruction_append_only BEFORE UPDATE OR DELETE ON payroll_instruction
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_instructions();
CREATE TRIGGER tr_payroll_instruction_day_append_only BEFORE UPDATE OR DELETE ON payroll_instruction_day
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_instructions();
