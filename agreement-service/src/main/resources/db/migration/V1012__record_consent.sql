-- What the person said to the consent text: appended, never changed.
CREATE TABLE agreement_consent (
    id           uuid        NOT NULL,
    agreement_id uuid        NOT NULL,
    round        int         NOT NULL,
    word         text        NOT NULL,
    text_hash    text        NOT NULL,
    subject      text        NOT NULL,
    client       text        NOT NULL,
    spoken_at    timestamptz NOT NULL,
    CONSTRAINT pk_agreement_consent PRIMARY KEY (id),
    CONSTRAINT ux_agreement_consent_word UNIQUE (agreement_id, round, word),
    CONSTRAINT fk_agreement_consent_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT ck_agreement_consent_word CHECK (word IN ('GIVEN', 'WITHDRAWN')),
    CONSTRAINT ck_agreement_consent_text_hash CHECK (text_hash ~ '^[0-9a-f]{64}$')
);
ALTER TABLE agreement_consent ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreement_consent FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON agreement_consent USING (app_system() OR EXISTS (
    SELECT 1 FROM record_party p WHERE p.record_id = agreement_consent.agreement_id AND p.principal = ANY (app_principals())));
CREATE TRIGGER tr_agreement_consent_append_only BEFORE UPDATE OR DELETE ON agreement_consent
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_agreements_past();
