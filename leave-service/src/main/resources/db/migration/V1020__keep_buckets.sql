-- Row-level security holds for the owner too.
SELECT set_config('app.system', 'migration', true);

-- Leave years need not be calendar years, and the calendar has work to do on accounts.
ALTER TABLE leave_account
    ADD COLUMN first_day date,
    ADD COLUMN last_day date,
    ADD COLUMN due_on date;
UPDATE leave_account SET first_day = make_date(leave_year, 1, 1), last_day = make_date(leave_year, 12, 31);
ALTER TABLE leave_account
    ALTER COLUMN first_day SET NOT NULL,
    ALTER COLUMN last_day SET NOT NULL,
    ADD CONSTRAINT ck_leave_account_days CHECK (first_day < last_day);
CREATE INDEX ix_leave_account_due_on ON leave_account (due_on) WHERE due_on IS NOT NULL;

ALTER TABLE leave_ledger_entry DISABLE TRIGGER tr_leave_ledger_entry_append_only;
ALTER TABLE leave_ledger_entry
    ADD COLUMN number int,
    ADD COLUMN employer text NOT NULL DEFAULT 'HOME',
    ADD COLUMN last_usable_day date,
    ADD COLUMN origin_period text,
    ADD COLUMN posting_period text,
    ADD COLUMN grant_key text,
    ADD COLUMN transfer_id uuid,
    ADD COLUMN reason text,
    ALTER COLUMN sequence DROP NOT NULL;
UPDATE leave_ledger_entry e
SET number = n.number,
    origin_period = to_char(effective_date, 'YYYY-MM'),
    posting_period = to_char(effective_date, 'YYYY-MM'),
    grant_key = CASE WHEN kind = 'ENTITLEMENT' THEN 'plan/year' END,
    sequence = CASE WHEN kind <> 'ENTITLEMENT' THEN sequence END
FROM (SELECT id, row_number() OVER (PARTITION BY account_id ORDER BY id) AS number FROM leave_ledger_entry) n
WHERE n.id = e.id;
ALTER TABLE leave_ledger_entry ENABLE TRIGGER tr_leave_ledger_entry_append_only;

DROP INDEX ux_leave_ledger_entry_entitlement;
ALTER TABLE leave_ledger_entry
    ALTER COLUMN number SET NOT NULL,
    ALTER COLUMN employer DROP DEFAULT,
    ALTER COLUMN origin_period SET NOT NULL,
    ALTER COLUMN posting_period SET NOT NULL,
    DROP CONSTRAINT ux_leave_ledger_entry_request,
    DROP CONSTRAINT ck_leave_ledger_entry_kind,
    DROP CONSTRAINT ck_leave_ledger_entry_bucket,
    DROP CONSTRAINT ck_leave_ledger_entry_sign,
    DROP CONSTRAINT ck_leave_ledger_entry_request,
    -- Nobody posts beside the account's own count of its entries.
    ADD CONSTRAINT ux_leave_ledger_entry_number UNIQUE (account_id, number),
    ADD CONSTRAINT ck_leave_ledger_entry_kind CHECK (kind IN ('ENTITLEMENT', 'TAKEN', 'CANCELLED', 'RECREDIT',
        'CARRIED_OUT', 'CARRIED_IN', 'EXPIRED', 'ADJUSTMENT', 'TRANSFER_OUT', 'TRANSFER_IN', 'PAID_OUT')),
    ADD CONSTRAINT ck_leave_ledger_entry_bucket CHECK (bucket IN ('STATUTORY', 'CONTRACTUAL', 'CARRY_OVER',
        'TRANSFERRED_IN', 'TOIL')),
    ADD CONSTRAINT ck_leave_ledger_entry_employer CHECK (employer IN ('HOME', 'HOST')),
    ADD CONSTRAINT ck_leave_ledger_entry_sign CHECK (CASE kind WHEN 'TAKEN' THEN days < 0
        WHEN 'CANCELLED' THEN days > 0 WHEN 'RECREDIT' THEN days > 0 ELSE days <> 0 END),
    ADD CONSTRAINT ck_leave_ledger_entry_request CHECK
        ((kind IN ('TAKEN', 'CANCELLED', 'RECREDIT')) = (leave_request_id IS NOT NULL)),
    ADD CONSTRAINT ck_leave_ledger_entry_reason CHECK (kind <> 'ADJUSTMENT' OR reason IS NOT NULL),
    ADD CONSTRAINT ck_leave_ledger_entry_transfer CHECK
        (kind NOT IN ('TRANSFER_OUT', 'TRANSFER_IN') OR transfer_id IS NOT NULL),
    ADD CONSTRAINT ck_leave_ledger_entry_periods CHECK (posting_period >= origin_period);
-- The same posting of the same request is refused, whatever retried it.
CREATE UNIQUE INDEX ux_leave_ledger_entry_request ON leave_ledger_entry
    (account_id, leave_request_id, kind, sequence, bucket, employer, last_usable_day) NULLS NOT DISTINCT
    WHERE sequence IS NOT NULL;

-- Which days leave takes, by request: set aside, granted, and given back of it.
CREATE TABLE leave_draw (
    leave_request_id uuid          NOT NULL,
    day              date          NOT NULL,
    agreement_id     uuid          NOT NULL,
    kind             text          NOT NULL,
    pending          numeric(9, 4) NOT NULL,
    granted          numeric(9, 4) NOT NULL,
    recredited       numeric(9, 4) NOT NULL,
    CONSTRAINT pk_leave_draw PRIMARY KEY (leave_request_id, day),
    CONSTRAINT fk_leave_draw_agreement_id FOREIGN KEY (agreement_id) REFERENCES leave_binding (agreement_id),
    CONSTRAINT ck_leave_draw_days CHECK (pending >= 0 AND granted >= recredited AND recredited >= 0)
);
CREATE INDEX ix_leave_draw_agreement_id ON leave_draw (agreement_id, kind);
INSERT INTO leave_draw
SELECT r.id, date '1970-01-01' + (floor(s.slot / 2.0))::int, r.agreement_id, r.kind,
       sum(CASE WHEN r.status IN ('APPROVED', 'TAKEN') THEN 0 ELSE 0.5 END),
       sum(CASE WHEN r.status IN ('APPROVED', 'TAKEN') THEN 0.5 ELSE 0 END),
       sum(CASE WHEN c.slot IS NULL THEN 0 ELSE 0.5 END)
FROM leave_request r
JOIN leave_request_slot s ON s.leave_request_id = r.id
LEFT JOIN leave_request_recredit c ON c.leave_request_id = s.leave_request_id AND c.slot = s.slot
WHERE r.status NOT IN ('DECLINED', 'CANCELLED')
GROUP BY r.id, 2;

ALTER TABLE leave_draw ENABLE ROW LEVEL SECURITY;
ALTER TABLE leave_draw FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON leave_draw USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = leave_draw.agreement_id AND p.principal = ANY (app_principals())));
