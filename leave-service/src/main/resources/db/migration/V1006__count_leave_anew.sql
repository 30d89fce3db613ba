-- Leave that its agreement no longer covers as it was granted is counted anew; how often, and why the last time.
ALTER TABLE leave_request
    ADD COLUMN corrections int NOT NULL DEFAULT 0,
    ADD COLUMN change_reason text;
ALTER TABLE leave_request ALTER COLUMN corrections DROP DEFAULT;

-- A half day that was given back can cease to be charged: both rows go, in whichever order.
ALTER TABLE leave_request_recredit ALTER CONSTRAINT fk_leave_request_recredit_slot DEFERRABLE INITIALLY DEFERRED;

-- What an amendment adds to a leave year's entitlement, or takes from it, is another entry of the same kind.
ALTER TABLE leave_ledger_entry
    DROP CONSTRAINT ck_leave_ledger_entry_sign,
    ADD CONSTRAINT ck_leave_ledger_entry_sign CHECK (kind = 'ENTITLEMENT' OR (kind = 'TAKEN') = (days < 0));
