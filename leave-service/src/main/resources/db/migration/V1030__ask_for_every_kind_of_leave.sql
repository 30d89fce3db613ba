-- Leave of every kind that agreements speak of. Which of them draw on a balance, the service says.
ALTER TABLE leave_request
    DROP CONSTRAINT ck_leave_request_kind,
    ADD CONSTRAINT ck_leave_request_kind CHECK (kind IN ('ANNUAL', 'FAMILY', 'BEREAVEMENT', 'STUDY', 'PUBLIC_DUTY',
        'UNPAID', 'TOIL', 'REST_AND_RECUPERATION', 'HOME_TRAVEL'));
ALTER TABLE leave_account
    DROP CONSTRAINT IF EXISTS ck_leave_account_kind,
    ADD CONSTRAINT ck_leave_account_kind CHECK (kind IN ('ANNUAL', 'TOIL'));
