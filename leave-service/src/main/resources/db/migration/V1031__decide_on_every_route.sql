-- Routes of either order and of none, leave around the placement, days given up, consent to cancellation, reminders.
ALTER TABLE leave_request
    DROP CONSTRAINT ck_leave_request_status,
    ADD CONSTRAINT ck_leave_request_status CHECK (status IN ('SUBMITTED', 'HOST_AGREED', 'HOME_AGREED', 'ESCALATED',
        'APPROVED', 'CANCELLATION_REQUESTED', 'DECLINED', 'CANCELLED', 'TAKEN')),
    DROP CONSTRAINT ck_leave_request_route,
    ADD CONSTRAINT ck_leave_request_route CHECK (route IN ('HOST_THEN_HOME', 'HOME_THEN_HOST', 'HOME_ONLY', 'HOST_ONLY',
        'BOTH_ANY_ORDER', 'EITHER', 'AUTO')),
    DROP CONSTRAINT ck_leave_request_policy,
    ADD CONSTRAINT ck_leave_request_policy CHECK (policy_of_record IN ('HOME', 'HOST', 'HOST_PREVAILS',
        'MORE_FAVOURABLE', 'SPLIT_BY_DAY')),
    ADD COLUMN outside_placement boolean  NOT NULL DEFAULT false,
    ADD COLUMN remind_on         date,
    ADD COLUMN reminded          boolean  NOT NULL DEFAULT false,
    ADD COLUMN given_up          bigint[] NOT NULL DEFAULT '{}',
    ADD COLUMN granted_by        text,
    ADD COLUMN giving_up_from    bigint,
    ADD COLUMN giving_up_to      bigint,
    ADD COLUMN giving_up_reason  text,
    ADD COLUMN ended_early       boolean  NOT NULL DEFAULT false,
    ADD COLUMN linked            uuid[]   NOT NULL DEFAULT '{}',
    ADD CONSTRAINT ck_leave_request_granted_by CHECK (granted_by IN ('HOME', 'HOST')),
    ADD CONSTRAINT ck_leave_request_giving_up CHECK (
        (giving_up_from IS NULL) = (giving_up_to IS NULL) AND giving_up_from <= giving_up_to
        AND (giving_up_from IS NOT NULL) = (status = 'CANCELLATION_REQUESTED'));

-- Row-level security holds for the owner too.
SELECT set_config('app.system', 'migration', true);
UPDATE leave_request SET remind_on = answer_due_on;
UPDATE leave_request SET granted_by = CASE route WHEN 'HOST_ONLY' THEN 'HOST' ELSE 'HOME' END
    WHERE status IN ('APPROVED', 'TAKEN');
ALTER TABLE leave_request ALTER COLUMN remind_on SET DEFAULT DATE '1970-01-01', ALTER COLUMN remind_on SET NOT NULL;

-- Half days that were given up in the middle of leave are free for other leave.
CREATE FUNCTION leave_half_days(first_slot bigint, last_slot bigint, given_up bigint[]) RETURNS int8multirange
    LANGUAGE sql IMMUTABLE AS $$
    SELECT int8multirange(int8range(first_slot, last_slot, '[]'))
        - coalesce((SELECT range_agg(int8range(slot, slot, '[]')) FROM unnest(given_up) slot), '{}'::int8multirange)
$$;
ALTER TABLE leave_request DROP CONSTRAINT ex_leave_request_slots;
ALTER TABLE leave_request DROP COLUMN slots;
ALTER TABLE leave_request
    ADD COLUMN slots int8multirange NOT NULL GENERATED ALWAYS AS (leave_half_days(first_slot, last_slot, given_up)) STORED;
ALTER TABLE leave_request ADD CONSTRAINT ex_leave_request_slots EXCLUDE USING gist (agreement_id WITH =, slots WITH &&)
    WHERE (status IN ('SUBMITTED', 'HOST_AGREED', 'HOME_AGREED', 'ESCALATED', 'APPROVED', 'CANCELLATION_REQUESTED', 'TAKEN'));

DROP INDEX ix_leave_request_over;
CREATE INDEX ix_leave_request_over ON leave_request (to_day, id) WHERE status IN ('APPROVED', 'CANCELLATION_REQUESTED');
DROP INDEX ix_leave_request_unanswered;
CREATE INDEX ix_leave_request_unanswered ON leave_request (remind_on, id)
    WHERE status IN ('SUBMITTED', 'HOST_AGREED', 'HOME_AGREED', 'ESCALATED', 'CANCELLATION_REQUESTED');

ALTER TABLE leave_request_decision
    ADD COLUMN about text NOT NULL DEFAULT 'LEAVE',
    ADD COLUMN in_place_of text,
    ADD COLUMN cause text,
    ADD CONSTRAINT ck_leave_request_decision_about CHECK (about IN ('LEAVE', 'CANCELLATION')),
    ADD CONSTRAINT ck_leave_request_decision_cause CHECK (cause IN ('LACK_OF_COVER', 'OTHER'));

-- What happened to each request, and what it was afterwards: proof, so never rewritten.
CREATE TABLE leave_request_step (
    id               uuid          NOT NULL,
    leave_request_id uuid          NOT NULL,
    agreement_id     uuid          NOT NULL,
    what             text          NOT NULL,
    by_side          text,
    happened_at      timestamptz   NOT NULL,
    status           text          NOT NULL,
    from_day         date          NOT NULL,
    from_slot        text          NOT NULL,
    to_day           date          NOT NULL,
    to_slot          text          NOT NULL,
    days             numeric(9, 4) NOT NULL,
    reason           text,
    CONSTRAINT pk_leave_request_step PRIMARY KEY (id),
    CONSTRAINT fk_leave_request_step_leave_request_id FOREIGN KEY (leave_request_id) REFERENCES leave_request (id),
    CONSTRAINT ck_leave_request_step_by_side CHECK (by_side IN ('HOME', 'HOST', 'SECONDEE'))
);
CREATE INDEX ix_leave_request_step_leave_request_id ON leave_request_step (leave_request_id, id);
CREATE FUNCTION refuse_rewriting_leave_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the history of leave is never edited or deleted';
END $$;
CREATE TRIGGER tr_leave_request_step_append_only BEFORE UPDATE OR DELETE ON leave_request_step
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_leave_history();
ALTER TABLE leave_request_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE leave_request_step FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON leave_request_step USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = leave_request_step.agreement_id AND p.principal = ANY (app_principals())));

-- Who answers for an employer, and who does in their place. The record is the organisation.
CREATE TABLE leave_delegation (
    id             uuid        NOT NULL,
    version        bigint      NOT NULL,
    organization   uuid        NOT NULL,
    agreement_id   uuid,
    approver       text        NOT NULL,
    deputy         text        NOT NULL,
    deputy_answers text        NOT NULL,
    from_day       date        NOT NULL,
    to_day         date,
    reason         text,
    named_at       timestamptz NOT NULL,
    withdrawn_at   timestamptz,
    CONSTRAINT pk_leave_delegation PRIMARY KEY (id),
    CONSTRAINT fk_leave_delegation_agreement_id FOREIGN KEY (agreement_id) REFERENCES leave_binding (agreement_id),
    CONSTRAINT ck_leave_delegation_answers CHECK (deputy_answers IN ('ALWAYS', 'ON_OWN_LEAVE')),
    CONSTRAINT ck_leave_delegation_days CHECK (from_day <= to_day),
    CONSTRAINT ck_leave_delegation_persons CHECK (approver <> deputy)
);
CREATE INDEX ix_leave_delegation_organization ON leave_delegation (organization, id);
ALTER TABLE leave_delegation ENABLE ROW LEVEL SECURITY;
ALTER TABLE leave_delegation FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON leave_delegation USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = leave_delegation.organization AND p.principal = ANY (app_principals())));

-- Answers that need rows which the caller does not see: who is asked, and how many are away. They give no more than that,
-- and put the setting back.
CREATE FUNCTION leave_delegations_around(agreements uuid[], today date)
    RETURNS TABLE (agreement_id uuid, side text, organization uuid, time_zone text, delegation_id uuid,
        of_agreement boolean, approver text, deputy text, deputy_answers text, from_day date, to_day date)
    LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    before text := coalesce(current_setting('app.system', true), '');
BEGIN
    PERFORM set_config('app.system', 'answerers', true);
    RETURN QUERY
    SELECT p.record_id, p.side, d.organization,
        coalesce((SELECT t.time_zone FROM leave_terms t WHERE t.agreement_id = p.record_id AND t.effective_from <= today
                  ORDER BY t.effective_from DESC LIMIT 1), 'UTC'),
        d.id, d.agreement_id IS NOT NULL, d.approver, d.deputy, d.deputy_answers, d.from_day, d.to_day
    FROM record_party p
    JOIN leave_delegation d ON p.principal = 'org:' || d.organization
        AND (d.agreement_id IS NULL OR d.agreement_id = p.record_id)
    WHERE p.record_id = ANY (agreements) AND p.side IN ('HOME', 'HOST') AND d.withdrawn_at IS NULL
        AND d.from_day <= today + 1 AND (d.to_day IS NULL OR d.to_day >= today - 1);
    PERFORM set_config('app.system', before, true);
END $$;

CREATE FUNCTION leave_of_answerers(organizations uuid[], names text[], today date)
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
        AND r.status IN ('APPROVED', 'CANCELLATION_REQUESTED', 'TAKEN')
        AND r.from_day <= today + 1 AND r.to_day >= today - 1;
    PERFORM set_config('app.system', before, true);
END $$;
CREATE INDEX ix_leave_binding_employee ON leave_binding (home_organization, employee_ref);

CREATE FUNCTION leave_away_in_team(host uuid, unit text, days date[], except_agreement uuid)
    RETURNS TABLE (day date, away bigint)
    LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    before text := coalesce(current_setting('app.system', true), '');
BEGIN
    PERFORM set_config('app.system', 'answerers', true);
    RETURN QUERY
    SELECT asked.day, count(DISTINCT r.agreement_id)
    FROM unnest(days) AS asked(day)
    JOIN leave_request r ON r.from_day <= asked.day AND r.to_day >= asked.day AND NOT r.outside_placement
        AND r.status IN ('SUBMITTED', 'HOST_AGREED', 'HOME_AGREED', 'ESCALATED', 'APPROVED', 'CANCELLATION_REQUESTED', 'TAKEN')
        AND r.agreement_id IN (SELECT t.agreement_id FROM leave_terms t WHERE t.host_organization = host)
        AND r.agreement_id <> except_agreement
    JOIN leave_request_slot s ON s.leave_request_id = r.id
        AND s.slot IN ((asked.day - DATE '1970-01-01') * 2, (asked.day - DATE '1970-01-01') * 2 + 1)
    JOIN LATERAL (SELECT t.host_organization, t.team FROM leave_terms t
        WHERE t.agreement_id = r.agreement_id AND t.effective_from <= asked.day
        ORDER BY t.effective_from DESC LIMIT 1) held ON held.host_organization = host AND coalesce(held.team, '') = unit
    GROUP BY asked.day;
    PERFORM set_config('app.system', before, true);
END $$;
CREATE INDEX ix_leave_terms_host_organization ON leave_terms (host_organization);
