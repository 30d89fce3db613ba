-- The payroll follows the agreement by differences: what is agreed for which days, which days are paid at all, and what
-- payrolls were told already.
SELECT set_config('app.system', 'migration', true);

ALTER TABLE payroll_allowance DROP CONSTRAINT pk_payroll_allowance;
ALTER TABLE payroll_allowance ADD COLUMN first_day date;
ALTER TABLE payroll_allowance ADD COLUMN last_day date;
ALTER TABLE payroll_allowance ADD CONSTRAINT ck_payroll_allowance_days CHECK (last_day >= first_day);
CREATE INDEX ix_payroll_allowance_case ON payroll_allowance (agreement_id);

CREATE TABLE payroll_location (
    agreement_id   uuid NOT NULL,
    effective_from date NOT NULL,
    payroll        text NOT NULL,
    CONSTRAINT pk_payroll_location PRIMARY KEY (agreement_id, effective_from),
    CONSTRAINT fk_payroll_location_case FOREIGN KEY (agreement_id) REFERENCES payroll_case (agreement_id),
    CONSTRAINT ck_payroll_location_payroll CHECK (payroll IN ('HOME', 'HOST', 'THIRD_PARTY', 'SPLIT', 'SHADOW_HOST'))
);
ALTER TABLE payroll_location ENABLE ROW LEVEL SECURITY;
ALTER TABLE payroll_location FORCE ROW LEVEL SECURITY;
CREATE POLICY home_only ON payroll_location USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = payroll_location.agreement_id AND p.side = 'HOME' AND p.principal = ANY (app_principals())));

ALTER TABLE payroll_case ADD COLUMN paid_from date;
ALTER TABLE payroll_case ADD COLUMN paid_until date;
ALTER TABLE payroll_case ADD COLUMN ending boolean NOT NULL DEFAULT false;
ALTER TABLE payroll_case ADD CONSTRAINT ck_payroll_case_paid
    CHECK ((paid_from IS NULL) = (paid_until IS NULL) AND (paid_from IS NOT NULL OR NOT ending));
UPDATE payroll_case c
SET paid_from = coalesce((SELECT min(i.effective_from) FROM payroll_instruction i
                          WHERE i.agreement_id = c.agreement_id AND i.action = 'START'), p.starts_on),
    paid_until = coalesce(p.actual_end, p.planned_end),
    ending = p.status IN ('CLOSING', 'CLOSED')
FROM placement p
WHERE p.agreement_id = c.agreement_id AND p.status IN ('ACTIVE', 'ON_HOLD', 'CLOSING', 'CLOSED');

ALTER TABLE payroll_instruction ADD COLUMN affected_periods varchar(7)[] NOT NULL DEFAULT '{}';
ALTER TABLE payroll_instruction DROP CONSTRAINT ck_payroll_instruction_action;
ALTER TABLE payroll_instruction ADD CONSTRAINT ck_payroll_instruction_action
    CHECK (action IN ('START', 'CHANGE', 'STOP', 'ONE_OFF'));
ALTER TABLE payroll_instruction DROP CONSTRAINT ck_payroll_instruction_what;
ALTER TABLE payroll_instruction ADD CONSTRAINT ck_payroll_instruction_what
    CHECK (amount IS NOT NULL OR quantity_days IS NOT NULL OR (action = 'STOP' AND effective_to IS NULL));

SELECT set_config('app.system', '', true);
