-- Other dates that are asked for granted leave: until they are granted, the leave stays as it was granted.
ALTER TABLE leave_request
    ADD COLUMN asked_id         uuid,
    ADD COLUMN asked_first_slot bigint,
    ADD COLUMN asked_last_slot  bigint,
    ADD COLUMN asked_slots      bigint[],
    ADD COLUMN asked_held       bigint[],
    ADD COLUMN asked_by         text,
    ADD COLUMN asked_step       text,
    ADD COLUMN asked_route      text,
    ADD COLUMN asked_policy     text,
    ADD COLUMN asked_outside    boolean,
    ADD COLUMN asked_reason     text,
    DROP CONSTRAINT ck_leave_request_status,
    ADD CONSTRAINT ck_leave_request_status CHECK (status IN ('SUBMITTED', 'HOST_AGREED', 'HOME_AGREED', 'ESCALATED',
        'APPROVED', 'CHANGE_REQUESTED', 'CANCELLATION_REQUESTED', 'DECLINED', 'CANCELLED', 'TAKEN')),
    ADD CONSTRAINT ck_leave_request_asked CHECK (
        num_nulls(asked_id, asked_first_slot, asked_last_slot, asked_slots, asked_held, asked_by, asked_step,
            asked_route, asked_policy, asked_outside) = CASE status WHEN 'CHANGE_REQUESTED' THEN 0 ELSE 10 END
        AND asked_first_slot <= asked_last_slot
        AND asked_step IN ('SUBMITTED', 'HOST_AGREED', 'HOME_AGREED', 'ESCALATED'));

-- The days of the leave and the days that are asked for in their place are both kept from other leave.
ALTER TABLE leave_request DROP CONSTRAINT ex_leave_request_slots;
ALTER TABLE leave_request DROP COLUMN slots;
ALTER TABLE leave_request
    ADD COLUMN slots int8multirange NOT NULL GENERATED ALWAYS AS (leave_half_days(first_slot, last_slot, given_up)
        + CASE WHEN asked_first_slot IS NULL THEN '{}'::int8multirange
               ELSE int8multirange(int8range(asked_first_slot, asked_last_slot, '[]')) END) STORED;
ALTER TABLE leave_request ADD CONSTRAINT ex_leave_request_slots EXCLUDE USING gist (agreement_id WITH =, slots WITH &&)
    WHERE (status IN ('SUBMITTED', 'HOST_AGREED', 'HOME_AGREED', 'ESCALATED', 'APPROVED', 'CHANGE_REQUESTED',
        'CANCELLATION_REQUESTED', 'TAKEN'));

DROP INDEX ix_leave_request_unanswered;
CREATE INDEX ix_leave_request_unanswered ON leave_request (remind_on, id)
    WHERE status IN ('SUBMITTED', 'HOST_AGREED', 'HOME_AGREED', 'ESCALATED', 'CHANGE_REQUESTED', 'CANCELLATION_REQUESTED');
CREATE INDEX ix_leave_request_change_asked ON leave_request (from_day, id) WHERE status = 'CHANGE_REQUESTED';

ALTER TABLE leave_request_decision
    DROP CONSTRAINT ck_leave_request_decision_about,
    ADD CONSTRAINT ck_leave_request_decision_about CHECK (about IN ('LEAVE', 'CHANGE', 'CANCELLATION'));

-- Whoever answers for an employer is on leave, too, while a change of that leave is asked for.
CREATE OR REPLACE FUNCTION leave_of_answerers(organizations uuid[], names text[], today date)
    RETURNS TABLE (organization uuid, employee_ref text, from_day date, to_day date)
    LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    before text := coalesce(current_setting('app.system', true), '');
BEGIN
    PERFORM set_config('app.system', 'answerers', true);
    RETURN QUERY
    SELECT b.home_organization, b.employee_ref, r.from_day, r.to_day
    FROM leave_binding b JOIN leave_request r ON r.agreement_id = b.agreement_id
    WHERE b.home_organization = ANY (organizations) AND b.employee_ref = ANY (names)
        AND r.status IN ('APPROVED', 'CHANGE_REQUESTED', 'CANCELLATION_REQUESTED', 'TAKEN')
        AND r.from_day <= today + 1 AND r.to_day >= today - 1;
    PERFORM set_config('app.system', before, true);
END $$;
