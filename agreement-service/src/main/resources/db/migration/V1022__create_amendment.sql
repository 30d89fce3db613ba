CREATE TABLE amendment (
    id              uuid        NOT NULL,
    agreement_id    uuid        NOT NULL,
    version         bigint      NOT NULL,
    number          int         NOT NULL,
    type            text        NOT NULL,
    status          text        NOT NULL,
    patch           jsonb       NOT NULL,
    effective_from  date,
    from_signing    boolean     NOT NULL,
    signing         jsonb       NOT NULL,
    zone            text        NOT NULL,
    amends          text        NOT NULL,
    document_hash   text        NOT NULL,
    proposed_by     text        NOT NULL,
    reason          text,
    changed_fields  text[]      NOT NULL,
    joining         jsonb       NOT NULL,
    refused_by      text,
    refusal_reason  text,
    refused_at      timestamptz,
    due_at          timestamptz,
    proposed_at     timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL,
    CONSTRAINT pk_amendment PRIMARY KEY (id),
    CONSTRAINT fk_amendment_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT ck_amendment_type CHECK (type IN ('TERMS', 'ROLE_CHANGE', 'PAY', 'PARTY_ADDED', 'LINE_MANAGER', 'EXTENSION')),
    CONSTRAINT ck_amendment_status CHECK (status IN (
        'PROPOSED', 'AWAITING_SIGNATURES', 'SIGNED', 'EFFECTIVE', 'REFUSED', 'WITHDRAWN', 'EXPIRED')),
    CONSTRAINT ck_amendment_number CHECK (number > 1),
    CONSTRAINT ck_amendment_proposed_by CHECK (proposed_by IN ('HOME', 'HOST', 'SECONDEE')),
    CONSTRAINT ck_amendment_hash CHECK (document_hash ~ '^[0-9a-f]{64}$' AND amends ~ '^[0-9a-f]{64}$'),
    CONSTRAINT ck_amendment_effective CHECK (status NOT IN ('SIGNED', 'EFFECTIVE') OR effective_from IS NOT NULL),
    CONSTRAINT ck_amendment_refused CHECK (
        (status = 'REFUSED') = (refused_by IS NOT NULL AND refusal_reason IS NOT NULL AND refused_at IS NOT NULL))
);
-- Each amendment amends the one signed before it: two at once would both amend the same text.
CREATE UNIQUE INDEX ux_amendment_open ON amendment (agreement_id) WHERE status IN ('PROPOSED', 'AWAITING_SIGNATURES');
CREATE UNIQUE INDEX ux_amendment_number ON amendment (agreement_id, number) WHERE status IN ('SIGNED', 'EFFECTIVE');
CREATE INDEX ix_amendment_agreement ON amendment (agreement_id, id);
CREATE INDEX ix_amendment_due ON amendment (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE amendment_signature (
    amendment_id   uuid        NOT NULL,
    round          int         NOT NULL,
    party          text        NOT NULL,
    subject        text        NOT NULL,
    client         text        NOT NULL,
    authentication text        NOT NULL,
    signed_at      timestamptz NOT NULL,
    document_hash  text        NOT NULL,
    CONSTRAINT pk_amendment_signature PRIMARY KEY (amendment_id, round, party),
    CONSTRAINT fk_amendment_signature_amendment FOREIGN KEY (amendment_id) REFERENCES amendment (id),
    CONSTRAINT ux_amendment_signature_subject UNIQUE (amendment_id, round, subject),
    CONSTRAINT ck_amendment_signature_party CHECK (party IN ('HOME', 'HOST', 'SECONDEE', 'VENDOR', 'CLIENT')),
    CONSTRAINT ck_amendment_signature_hash CHECK (document_hash ~ '^[0-9a-f]{64}$')
);

ALTER TABLE amendment ENABLE ROW LEVEL SECURITY;
ALTER TABLE amendment FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON amendment USING (app_system() OR EXISTS (
    SELECT 1 FROM record_party p WHERE p.record_id = amendment.agreement_id AND p.principal = ANY (app_principals())));
ALTER TABLE amendment_signature ENABLE ROW LEVEL SECURITY;
ALTER TABLE amendment_signature FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON amendment_signature USING (app_system() OR EXISTS (
    SELECT 1 FROM amendment a JOIN record_party p ON p.record_id = a.agreement_id
    WHERE a.id = amendment_signature.amendment_id AND p.principal = ANY (app_principals())));
CREATE TRIGGER tr_amendment_signature_append_only BEFORE UPDATE OR DELETE ON amendment_signature
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_agreements_past();
