CREATE TABLE extension_request (
    id                       uuid        NOT NULL,
    agreement_id             uuid        NOT NULL,
    version                  bigint      NOT NULL,
    status                   text        NOT NULL,
    requested_by             text        NOT NULL,
    last_day                 date        NOT NULL,
    new_end                  date        NOT NULL,
    ground                   text        NOT NULL,
    ground_text              text,
    permanent_answer         text,
    permanent_reason         text,
    return_confirmed         boolean     NOT NULL,
    return_terms             jsonb,
    unavailability_agreed_on date,
    decide_by                date        NOT NULL,
    lapses_at                timestamptz NOT NULL,
    refused_by               text,
    refusal_reason           text,
    refused_at               timestamptz,
    consequences             jsonb       NOT NULL,
    amendment_id             uuid,
    lapse_cause              text,
    requested_at             timestamptz NOT NULL,
    changed_at               timestamptz NOT NULL,
    CONSTRAINT pk_extension_request PRIMARY KEY (id),
    CONSTRAINT fk_extension_request_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT ux_extension_request_amendment UNIQUE (amendment_id),
    CONSTRAINT ck_extension_request_status CHECK (status IN (
        'REQUESTED', 'LIMITS_OK', 'AMENDMENT_SIGNED', 'EFFECTIVE', 'REFUSED', 'BLOCKED_BY_LIMIT', 'WITHDRAWN', 'LAPSED')),
    CONSTRAINT ck_extension_request_by CHECK (requested_by IN ('HOME', 'HOST', 'SECONDEE')),
    CONSTRAINT ck_extension_request_longer CHECK (new_end > last_day AND decide_by < last_day),
    CONSTRAINT ck_extension_request_ground CHECK (ground IN (
        'TASK_NOT_FINISHED', 'COVER_STILL_NEEDED', 'DEVELOPMENT_GOAL_OPEN', 'REPLACEMENT_DELAYED', 'OTHER')),
    CONSTRAINT ck_extension_request_ground_text CHECK (ground <> 'OTHER' OR ground_text IS NOT NULL),
    CONSTRAINT ck_extension_request_permanent CHECK (
        permanent_answer IN ('NOT_POSSIBLE', 'NOT_WANTED', 'WANTED_LATER')
        AND (permanent_answer IS NULL) = (permanent_reason IS NULL)),
    CONSTRAINT ck_extension_request_return CHECK (
        return_confirmed = (return_terms IS NULL AND unavailability_agreed_on IS NULL)),
    CONSTRAINT ck_extension_request_refused CHECK (
        (status = 'REFUSED') = (refused_by IS NOT NULL AND refusal_reason IS NOT NULL AND refused_at IS NOT NULL)),
    CONSTRAINT ck_extension_request_refused_by CHECK (refused_by IN ('HOME', 'HOST', 'SECONDEE')),
    CONSTRAINT ck_extension_request_amended CHECK (
        amendment_id IS NOT NULL OR status NOT IN ('LIMITS_OK', 'AMENDMENT_SIGNED', 'EFFECTIVE')),
    CONSTRAINT ck_extension_request_lapsed CHECK (
        (status = 'LAPSED') = (lapse_cause IS NOT NULL)
        AND lapse_cause IN ('NOT_DECIDED', 'NOT_SIGNED', 'END_AGREED'))
);
-- One open request for each agreement.
CREATE UNIQUE INDEX ux_extension_request_open ON extension_request (agreement_id)
    WHERE status IN ('REQUESTED', 'LIMITS_OK', 'AMENDMENT_SIGNED');
CREATE INDEX ix_extension_request_agreement ON extension_request (agreement_id, id);
CREATE INDEX ix_extension_request_due ON extension_request (lapses_at) WHERE status = 'REQUESTED';

-- Who agreed, and when: appended, never changed.
CREATE TABLE extension_assent (
    extension_id uuid        NOT NULL,
    agreement_id uuid        NOT NULL,
    party        text        NOT NULL,
    subject      text        NOT NULL,
    agreed_at    timestamptz NOT NULL,
    CONSTRAINT pk_extension_assent PRIMARY KEY (extension_id, party),
    CONSTRAINT fk_extension_assent_request FOREIGN KEY (extension_id) REFERENCES extension_request (id),
    CONSTRAINT ck_extension_assent_party CHECK (party IN ('HOME', 'HOST', 'SECONDEE'))
);
CREATE TRIGGER tr_extension_assent_append_only BEFORE UPDATE OR DELETE ON extension_assent
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_agreements_past();

ALTER TABLE extension_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE extension_request FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON extension_request USING (app_system() OR EXISTS (
    SELECT 1 FROM record_party p WHERE p.record_id = extension_request.agreement_id AND p.principal = ANY (app_principals())));
ALTER TABLE extension_assent ENABLE ROW LEVEL SECURITY;
ALTER TABLE extension_assent FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON extension_assent USING (app_system() OR EXISTS (
    SELECT 1 FROM record_party p WHERE p.record_id = extension_assent.agreement_id AND p.principal = ANY (app_principals())));
