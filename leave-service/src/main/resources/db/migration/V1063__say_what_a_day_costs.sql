-- What a day of leave costs the home employer, from a day on. It says something of the salary: only the side of home
-- reads it, whatever part others have in the agreement.
CREATE TABLE leave_day_value (
    id           uuid           NOT NULL,
    agreement_id uuid           NOT NULL,
    organization uuid           NOT NULL,
    valid_from   date           NOT NULL,
    amount       numeric(19, 4) NOT NULL,
    currency     text           NOT NULL,
    recorded_by  text           NOT NULL,
    recorded_at  timestamptz    NOT NULL,
    CONSTRAINT pk_leave_day_value PRIMARY KEY (id),
    CONSTRAINT fk_leave_day_value_agreement_id FOREIGN KEY (agreement_id) REFERENCES leave_binding (agreement_id),
    CONSTRAINT ck_leave_day_value_amount CHECK (amount > 0),
    CONSTRAINT ck_leave_day_value_currency CHECK (currency ~ '^[A-Z]{3}$')
);
CREATE INDEX ix_leave_day_value_agreement_id ON leave_day_value (agreement_id, valid_from);
CREATE TRIGGER tr_leave_day_value_append_only BEFORE UPDATE OR DELETE ON leave_day_value
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_policies();

ALTER TABLE leave_day_value ENABLE ROW LEVEL SECURITY;
ALTER TABLE leave_day_value FORCE ROW LEVEL SECURITY;
CREATE POLICY home ON leave_day_value USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = leave_day_value.agreement_id AND p.principal = ANY (app_principals()) AND p.side = 'HOME'));

-- What goes from one employer to another is worth something, where home or the employer before said what a day costs:
-- in days of the week that the days come from, and never one without the other.
ALTER TABLE leave_transfer
    ADD COLUMN day_value numeric(25, 10),
    ADD COLUMN amount numeric(19, 4),
    ADD COLUMN currency text,
    -- The transfer before, of the same kind and leave year, in whose place this one is.
    ADD COLUMN supersedes uuid,
    ADD CONSTRAINT fk_leave_transfer_supersedes FOREIGN KEY (supersedes) REFERENCES leave_transfer (id),
    ADD CONSTRAINT ck_leave_transfer_money CHECK (
        (day_value IS NULL) = (amount IS NULL) AND (day_value IS NULL) = (currency IS NULL)),
    ADD CONSTRAINT ck_leave_transfer_day_value CHECK (day_value > 0),
    ADD CONSTRAINT ck_leave_transfer_currency CHECK (currency ~ '^[A-Z]{3}$');
CREATE UNIQUE INDEX ux_leave_transfer_supersedes ON leave_transfer (supersedes) WHERE supersedes IS NOT NULL;
