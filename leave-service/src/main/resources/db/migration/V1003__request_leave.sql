CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE leave_request (
    id                  uuid        NOT NULL,
    version             bigint      NOT NULL,
    agreement_id        uuid        NOT NULL,
    kind                text        NOT NULL,
    from_day            date        NOT NULL,
    from_slot           text        NOT NULL,
    to_day              date        NOT NULL,
    to_slot             text        NOT NULL,
    first_slot          bigint      NOT NULL,
    last_slot           bigint      NOT NULL,
    slots               int8range   NOT NULL GENERATED ALWAYS AS (int8range(first_slot, last_slot, '[]')) STORED,
    status              text        NOT NULL,
    route               text        NOT NULL,
    policy_of_record    text        NOT NULL,
    requested_by        text        NOT NULL,
    requested_at        timestamptz NOT NULL,
    answer_due_on       date        NOT NULL,
    cancellation_reason text,
    recredits           int         NOT NULL,
    CONSTRAINT pk_leave_request PRIMARY KEY (id),
    CONSTRAINT fk_leave_request_agreement_id FOREIGN KEY (agreement_id) REFERENCES leave_binding (agreement_id),
    CONSTRAINT ck_leave_request_kind CHECK (kind IN ('ANNUAL')),
    CONSTRAINT ck_leave_request_slots CHECK (
        first_slot = (from_day - DATE '1970-01-01') * 2 + CASE from_slot WHEN 'AM' THEN 0 WHEN 'PM' THEN 1 END
        AND last_slot = (to_day - DATE '1970-01-01') * 2 + CASE to_slot WHEN 'AM' THEN 0 WHEN 'PM' THEN 1 END
        AND first_slot <= last_slot),
    CONSTRAINT ck_leave_request_status CHECK (
        status IN ('SUBMITTED', 'HOST_AGREED', 'ESCALATED', 'APPROVED', 'DECLINED', 'CANCELLED', 'TAKEN')),
    CONSTRAINT ck_leave_request_route CHECK (route IN ('HOST_THEN_HOME', 'HOME_ONLY', 'HOST_ONLY')),
    CONSTRAINT ck_leave_request_policy CHECK (policy_of_record IN ('HOME', 'HOST')),
    -- Two requests at once cannot both have the same half day. The two halves of a day do not overlap.
    CONSTRAINT ex_leave_request_slots EXCLUDE USING gist (agreement_id WITH =, slots WITH &&)
        WHERE (status IN ('SUBMITTED', 'HOST_AGREED', 'ESCALATED', 'APPROVED', 'TAKEN'))
);
CREATE INDEX ix_leave_request_agreement_id ON leave_request (agreement_id, id);
CREATE INDEX ix_leave_request_over ON leave_request (to_day, id) WHERE status = 'APPROVED';
CREATE INDEX ix_leave_request_unanswered ON leave_request (answer_due_on, id) WHERE status = 'SUBMITTED';

-- What the leave was charged, half day by half day.
CREATE TABLE leave_request_slot (
    leave_request_id uuid   NOT NULL,
    agreement_id     uuid   NOT NULL,
    slot             bigint NOT NULL,
    CONSTRAINT pk_leave_request_slot PRIMARY KEY (leave_request_id, slot),
    CONSTRAINT fk_leave_request_slot_leave_request_id FOREIGN KEY (leave_request_id) REFERENCES leave_request (id)
);

-- What was given back of it. A half day can be given back once, and only if it was charged.
CREATE TABLE leave_request_recredit (
    leave_request_id uuid   NOT NULL,
    agreement_id     uuid   NOT NULL,
    slot             bigint NOT NULL,
    absence_id       uuid   NOT NULL,
    CONSTRAINT pk_leave_request_recredit PRIMARY KEY (leave_request_id, slot),
    CONSTRAINT fk_leave_request_recredit_slot FOREIGN KEY (leave_request_id, slot)
        REFERENCES leave_request_slot (leave_request_id, slot)
);

CREATE TABLE leave_request_decision (
    leave_request_id uuid        NOT NULL,
    position         int         NOT NULL,
    agreement_id     uuid        NOT NULL,
    side             text        NOT NULL,
    verdict          text        NOT NULL,
    decided_by       text        NOT NULL,
    decided_at       timestamptz NOT NULL,
    reason           text,
    CONSTRAINT pk_leave_request_decision PRIMARY KEY (leave_request_id, position),
    CONSTRAINT fk_leave_request_decision_leave_request_id FOREIGN KEY (leave_request_id) REFERENCES leave_request (id),
    CONSTRAINT ck_leave_request_decision_side CHECK (side IN ('HOME', 'HOST')),
    CONSTRAINT ck_leave_request_decision_verdict CHECK (verdict IN ('AGREE', 'APPROVE', 'DECLINE'))
);

ALTER TABLE leave_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE leave_request FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON leave_request USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = leave_request.agreement_id AND p.principal = ANY (app_principals())));
ALTER TABLE leave_request_slot ENABLE ROW LEVEL SECURITY;
ALTER TABLE leave_request_slot FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON leave_request_slot USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = leave_request_slot.agreement_id AND p.principal = ANY (app_principals())));
ALTER TABLE leave_request_recredit ENABLE ROW LEVEL SECURITY;
ALTER TABLE leave_request_recredit FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON leave_request_recredit USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = leave_request_recredit.agreement_id AND p.principal = ANY (app_principals())));
ALTER TABLE leave_request_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE leave_request_decision FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON leave_request_decision USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = leave_request_decision.agreement_id AND p.principal = ANY (app_principals())));
