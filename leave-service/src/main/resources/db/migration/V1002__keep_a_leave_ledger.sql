-- One account per kind and leave year. Its amounts are the sums of its ledger, kept for the guarded UPDATE.
CREATE TABLE leave_account (
    id           uuid          NOT NULL,
    agreement_id uuid          NOT NULL,
    kind         text          NOT NULL,
    leave_year   int           NOT NULL,
    entitled     numeric(9, 4) NOT NULL,
    used         numeric(9, 4) NOT NULL,
    reserved     numeric(9, 4) NOT NULL,
    CONSTRAINT pk_leave_account PRIMARY KEY (id),
    CONSTRAINT fk_leave_account_agreement_id FOREIGN KEY (agreement_id) REFERENCES leave_binding (agreement_id),
    CONSTRAINT ux_leave_account_year UNIQUE (agreement_id, kind, leave_year),
    CONSTRAINT ck_leave_account_kind CHECK (kind IN ('ANNUAL')),
    CONSTRAINT ck_leave_account_reserved CHECK (reserved >= 0)
);

CREATE TABLE leave_ledger_entry (
    id               uuid          NOT NULL,
    account_id       uuid          NOT NULL,
    agreement_id     uuid          NOT NULL,
    kind             text          NOT NULL,
    bucket           text          NOT NULL,
    days             numeric(9, 4) NOT NULL,
    effective_date   date          NOT NULL,
    posted_at        timestamptz   NOT NULL,
    leave_request_id uuid,
    sequence         int           NOT NULL,
    CONSTRAINT pk_leave_ledger_entry PRIMARY KEY (id),
    CONSTRAINT fk_leave_ledger_entry_account_id FOREIGN KEY (account_id) REFERENCES leave_account (id),
    -- The same posting of the same request is refused, whatever retried it.
    CONSTRAINT ux_leave_ledger_entry_request UNIQUE (account_id, leave_request_id, kind, sequence),
    CONSTRAINT ck_leave_ledger_entry_kind CHECK (kind IN ('ENTITLEMENT', 'TAKEN', 'CANCELLED', 'RECREDIT')),
    CONSTRAINT ck_leave_ledger_entry_bucket CHECK (bucket IN ('CONTRACTUAL')),
    CONSTRAINT ck_leave_ledger_entry_sign CHECK ((kind = 'TAKEN') = (days < 0)),
    CONSTRAINT ck_leave_ledger_entry_request CHECK ((kind = 'ENTITLEMENT') = (leave_request_id IS NULL))
);
CREATE INDEX ix_leave_ledger_entry_account_id ON leave_ledger_entry (account_id, id);
CREATE UNIQUE INDEX ux_leave_ledger_entry_entitlement ON leave_ledger_entry (account_id, sequence) WHERE kind = 'ENTITLEMENT';

CREATE FUNCTION refuse_rewriting_the_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'ledger entries are never edited or deleted: correct by another entry';
END $$;
CREATE TRIGGER tr_leave_ledger_entry_append_only BEFORE UPDATE OR DELETE ON leave_ledger_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_the_ledger();

ALTER TABLE leave_account ENABLE ROW LEVEL SECURITY;
ALTER TABLE leave_account FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON leave_account USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = leave_account.agreement_id AND p.principal = ANY (app_principals())));
ALTER TABLE leave_ledger_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE leave_ledger_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON leave_ledger_entry USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = leave_ledger_entry.agreement_id AND p.principal = ANY (app_principals())));
