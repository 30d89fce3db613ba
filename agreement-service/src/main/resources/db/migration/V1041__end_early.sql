CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE early_termination (
    id              uuid        NOT NULL,
    agreement_id    uuid        NOT NULL,
    version         bigint      NOT NULL,
    status          text        NOT NULL,
    proposer        text        NOT NULL,
    ground          text        NOT NULL,
    basis           text        NOT NULL,
    notice_given_on date        NOT NULL,
    earliest_end    date        NOT NULL,
    last_day        date        NOT NULL,
    acknowledge_by  date,
    payment_in_lieu boolean     NOT NULL,
    reason          text,
    proposed_by     text        NOT NULL,
    proposed_at     timestamptz NOT NULL,
    contest_reason  text,
    due_at          timestamptz,
    CONSTRAINT pk_early_termination PRIMARY KEY (id),
    CONSTRAINT fk_early_termination_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT ck_early_termination_status CHECK (status IN (
        'PROPOSED', 'ACKNOWLEDGED', 'AGREED', 'NOTICE_RUNNING', 'IMMEDIATE', 'EFFECTIVE', 'WITHDRAWN', 'CONTESTED')),
    CONSTRAINT ck_early_termination_proposer CHECK (proposer IN ('HOME', 'HOST', 'SECONDEE')),
    CONSTRAINT ck_early_termination_ground CHECK (ground IN (
        'MUTUAL', 'HOME_RECALL', 'HOST_REQUEST', 'EMPLOYEE_REQUEST', 'MISCONDUCT', 'LONG_ILLNESS', 'AGREEMENT_BREACH',
        'PERMIT_LOST', 'RULE_LIMIT', 'HOST_INSOLVENCY', 'EMPLOYMENT_ENDED', 'FORCE_MAJEURE', 'DEATH')),
    CONSTRAINT ck_early_termination_basis CHECK (basis IN ('CONSENT', 'NOTICE', 'IMMEDIATE', 'REMOVAL')),
    CONSTRAINT ck_early_termination_contested CHECK ((status = 'CONTESTED') = (contest_reason IS NOT NULL)),
    -- Whatever is not over has its day.
    CONSTRAINT ck_early_termination_due CHECK (
        (status IN ('EFFECTIVE', 'WITHDRAWN', 'CONTESTED')) = (due_at IS NULL)),
    -- One that is settled may be overtaken by an earlier one within the same change: judged when that is complete.
    CONSTRAINT ex_early_termination_settled EXCLUDE USING btree (agreement_id WITH =)
        WHERE (status IN ('AGREED', 'NOTICE_RUNNING', 'IMMEDIATE')) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX ux_early_termination_open ON early_termination (agreement_id)
    WHERE status IN ('PROPOSED', 'ACKNOWLEDGED');
CREATE INDEX ix_early_termination_agreement ON early_termination (agreement_id, id);
CREATE INDEX ix_early_termination_due ON early_termination (due_at) WHERE due_at IS NOT NULL;

-- Proof: appended, never changed.
CREATE TABLE early_termination_answer (
    early_termination_id uuid        NOT NULL,
    agreement_id         uuid        NOT NULL,
    side                 text        NOT NULL,
    kind                 text        NOT NULL,
    subject              text        NOT NULL,
    answered_at          timestamptz NOT NULL,
    CONSTRAINT pk_early_termination_answer PRIMARY KEY (early_termination_id, side, kind),
    CONSTRAINT fk_early_termination_answer_early_termination FOREIGN KEY (early_termination_id) REFERENCES early_termination (id),
    CONSTRAINT ck_early_termination_answer_side CHECK (side IN ('HOME', 'HOST', 'SECONDEE')),
    CONSTRAINT ck_early_termination_answer_kind CHECK (kind IN ('ACKNOWLEDGED', 'AGREED', 'CONTESTED', 'WITHDREW')),
    -- One person cannot speak for two parties.
    CONSTRAINT ex_early_termination_answer_person EXCLUDE USING gist (early_termination_id WITH =, subject WITH =, side WITH <>)
);

CREATE TABLE completion (
    id           uuid        NOT NULL,
    agreement_id uuid        NOT NULL,
    version      bigint      NOT NULL,
    status       text        NOT NULL,
    completed_on date        NOT NULL,
    evidence     jsonb       NOT NULL,
    submitted_by text        NOT NULL,
    submitted_at timestamptz NOT NULL,
    object_by    date        NOT NULL,
    objection    text,
    accepted_on  date,
    due_at       timestamptz,
    CONSTRAINT pk_completion PRIMARY KEY (id),
    CONSTRAINT fk_completion_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT ck_completion_status CHECK (status IN ('SUBMITTED', 'ACCEPTED', 'DISPUTED', 'LAPSED')),
    CONSTRAINT ck_completion_accepted CHECK ((status = 'ACCEPTED') = (accepted_on IS NOT NULL)),
    CONSTRAINT ck_completion_disputed CHECK ((status = 'DISPUTED') = (objection IS NOT NULL)),
    CONSTRAINT ck_completion_due CHECK ((status = 'SUBMITTED') = (due_at IS NOT NULL))
);
CREATE UNIQUE INDEX ux_completion_open ON completion (agreement_id) WHERE status = 'SUBMITTED';
CREATE INDEX ix_completion_agreement ON completion (agreement_id, id);
CREATE INDEX ix_completion_due ON completion (due_at) WHERE due_at IS NOT NULL;

-- Proof: appended, never changed.
CREATE TABLE completion_answer (
    completion_id        uuid        NOT NULL,
    agreement_id         uuid        NOT NULL,
    side                 text        NOT NULL,
    kind                 text        NOT NULL,
    subject              text        NOT NULL,
    answered_at          timestamptz NOT NULL,
    CONSTRAINT pk_completion_answer PRIMARY KEY (completion_id, side, kind),
    CONSTRAINT fk_completion_answer_completion FOREIGN KEY (completion_id) REFERENCES completion (id),
    CONSTRAINT ck_completion_answer_side CHECK (side IN ('HOME', 'SECONDEE')),
    CONSTRAINT ck_completion_answer_kind CHECK (kind IN ('AGREED', 'CONTESTED')),
    -- One person cannot speak for two parties.
    CONSTRAINT ex_completion_answer_person EXCLUDE USING gist (completion_id WITH =, subject WITH =, side WITH <>)
);

CREATE TABLE agreement_suspension (
    id           uuid        NOT NULL,
    agreement_id uuid        NOT NULL,
    reason_code  text        NOT NULL,
    since        date        NOT NULL,
    review_on    date        NOT NULL,
    suspended_by text        NOT NULL,
    over_since   date,
    remind_at    timestamptz,
    CONSTRAINT pk_agreement_suspension PRIMARY KEY (id),
    CONSTRAINT fk_agreement_suspension_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT ck_agreement_suspension_reason CHECK (
        reason_code IN ('LONG_ABSENCE', 'PERMIT_GAP', 'STRIKE', 'REMOVAL_FROM_SITE')),
    CONSTRAINT ck_agreement_suspension_review CHECK (review_on > since),
    CONSTRAINT ck_agreement_suspension_over CHECK (over_since IS NULL OR (over_since >= since AND remind_at IS NULL))
);
CREATE INDEX ix_agreement_suspension_agreement ON agreement_suspension (agreement_id, id);
CREATE INDEX ix_agreement_suspension_due ON agreement_suspension (remind_at) WHERE remind_at IS NOT NULL;

ALTER TABLE early_termination ENABLE ROW LEVEL SECURITY;
ALTER TABLE early_termination FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON early_termination USING (app_system() OR EXISTS (
    SELECT 1 FROM record_party p WHERE p.record_id = early_termination.agreement_id AND p.principal = ANY (app_principals())));
ALTER TABLE early_termination_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE early_termination_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON early_termination_answer USING (app_system() OR EXISTS (
    SELECT 1 FROM record_party p WHERE p.record_id = early_termination_answer.agreement_id AND p.principal = ANY (app_principals())));
ALTER TABLE completion ENABLE ROW LEVEL SECURITY;
ALTER TABLE completion FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON completion USING (app_system() OR EXISTS (
    SELECT 1 FROM record_party p WHERE p.record_id = completion.agreement_id AND p.principal = ANY (app_principals())));
ALTER TABLE completion_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE completion_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON completion_answer USING (app_system() OR EXISTS (
    SELECT 1 FROM record_party p WHERE p.record_id = completion_answer.agreement_id AND p.principal = ANY (app_principals())));
ALTER TABLE agreement_suspension ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreement_suspension FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON agreement_suspension USING (app_system() OR EXISTS (
    SELECT 1 FROM record_party p WHERE p.record_id = agreement_suspension.agreement_id AND p.principal = ANY (app_principals())));

CREATE TRIGGER tr_early_termination_answer_append_only BEFORE UPDATE OR DELETE ON early_termination_answer
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_agreements_past();
CREATE TRIGGER tr_completion_answer_append_only BEFORE UPDATE OR DELETE ON completion_answer
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_agreements_past();
