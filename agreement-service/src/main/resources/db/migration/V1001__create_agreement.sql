CREATE SEQUENCE agreement_number;

CREATE TABLE agreement (
    id             uuid        NOT NULL,
    number         text        NOT NULL,
    version        bigint      NOT NULL,
    status         text        NOT NULL,
    terms          jsonb       NOT NULL,
    home_org       uuid        NOT NULL,
    host_org       uuid,
    employee_ref   text,
    starts_on      date,
    planned_end    date,
    document_hash  text,
    signing_round  int         NOT NULL,
    refused_by     text,
    refusal_reason text,
    refused_at     timestamptz,
    preparation    text        NOT NULL,
    due_at         timestamptz,
    created_at     timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL,
    CONSTRAINT pk_agreement PRIMARY KEY (id),
    CONSTRAINT ux_agreement_number UNIQUE (number),
    CONSTRAINT ck_agreement_status CHECK (status IN (
        'DRAFT', 'IN_REVIEW', 'AWAITING_SIGNATURES', 'SIGNED', 'ACTIVE', 'SUSPENDED', 'ENDING', 'ENDED', 'CONVERTED',
        'REJECTED', 'WITHDRAWN', 'EXPIRED_UNSIGNED')),
    CONSTRAINT ck_agreement_preparation CHECK (preparation IN ('NONE', 'PLANNED', 'READY', 'CONFLICTED', 'CANCELLED')),
    CONSTRAINT ck_agreement_document_hash CHECK (document_hash ~ '^[0-9a-f]{64}$'),
    -- What is frozen has a fingerprint, what is not has none.
    CONSTRAINT ck_agreement_frozen CHECK ((status IN ('DRAFT', 'IN_REVIEW')) = (document_hash IS NULL)),
    -- Only a complete agreement leaves the draft.
    CONSTRAINT ck_agreement_complete CHECK (status = 'DRAFT' OR (
        host_org IS NOT NULL AND employee_ref IS NOT NULL AND starts_on <= planned_end)),
    CONSTRAINT ck_agreement_refused CHECK (
        (status = 'REJECTED') = (refused_by IS NOT NULL AND refusal_reason IS NOT NULL AND refused_at IS NOT NULL)),
    CONSTRAINT ck_agreement_refused_by CHECK (refused_by IN ('HOME', 'HOST', 'SECONDEE'))
);
CREATE INDEX ix_agreement_due ON agreement (due_at) WHERE due_at IS NOT NULL;

-- Proof: appended, never changed. A return to draft starts a new round instead of erasing the old one.
CREATE TABLE agreement_signature (
    agreement_id   uuid        NOT NULL,
    round          int         NOT NULL,
    party          text        NOT NULL,
    subject        text        NOT NULL,
    client         text        NOT NULL,
    authentication text        NOT NULL,
    signed_at      timestamptz NOT NULL,
    document_hash  text        NOT NULL,
    CONSTRAINT pk_agreement_signature PRIMARY KEY (agreement_id, round, party),
    CONSTRAINT fk_agreement_signature_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    -- One person cannot sign for two parties.
    CONSTRAINT ux_agreement_signature_subject UNIQUE (agreement_id, round, subject),
    CONSTRAINT ck_agreement_signature_party CHECK (party IN ('HOME', 'HOST', 'SECONDEE')),
    CONSTRAINT ck_agreement_signature_hash CHECK (document_hash ~ '^[0-9a-f]{64}$')
);

CREATE TABLE agreement_history (
    id             uuid        NOT NULL,
    agreement_id   uuid        NOT NULL,
    version        bigint      NOT NULL,
    step           int         NOT NULL,
    change         text        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    effective_from date,
    by_side        text,
    reason         text,
    changed_fields text[]      NOT NULL,
    audience       text[]      NOT NULL,
    -- As the agreement named them then: a successor does not read what was said to the one before.
    host_org       uuid,
    employee_ref   text,
    CONSTRAINT pk_agreement_history PRIMARY KEY (id),
    CONSTRAINT ux_agreement_history_step UNIQUE (agreement_id, version, step),
    CONSTRAINT fk_agreement_history_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT ck_agreement_history_by_side CHECK (by_side IN ('HOME', 'HOST', 'SECONDEE'))
);

ALTER TABLE agreement ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreement FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON agreement USING (app_system() OR EXISTS (
    SELECT 1 FROM record_party p WHERE p.record_id = agreement.id AND p.principal = ANY (app_principals())));
ALTER TABLE agreement_signature ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreement_signature FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON agreement_signature USING (app_system() OR EXISTS (
    SELECT 1 FROM record_party p WHERE p.record_id = agreement_signature.agreement_id AND p.principal = ANY (app_principals())));
ALTER TABLE agreement_history ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreement_history FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON agreement_history USING (app_system() OR EXISTS (
    SELECT 1 FROM record_party p WHERE p.record_id = agreement_history.agreement_id AND p.principal = ANY (app_principals())));

-- What was signed and what happened cannot be rewritten, not even by this service.
CREATE FUNCTION refuse_rewriting_agreements_past() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER tr_agreement_signature_append_only BEFORE UPDATE OR DELETE ON agreement_signature
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_agreements_past();
CREATE TRIGGER tr_agreement_history_append_only BEFORE UPDATE OR DELETE ON agreement_history
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_agreements_past();
