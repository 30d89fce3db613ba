-- What was signed, in the order of signing: the first version holds the whole terms, each later one a merge patch and
-- the day from which it holds. The terms of any day are these, folded; agreement.terms are those in force today.
CREATE TABLE agreement_version (
    agreement_id   uuid        NOT NULL,
    number         int         NOT NULL,
    amendment_id   uuid,
    patch          jsonb       NOT NULL,
    effective_from date        NOT NULL,
    document_hash  text        NOT NULL,
    signed_at      timestamptz NOT NULL,
    CONSTRAINT pk_agreement_version PRIMARY KEY (agreement_id, number),
    CONSTRAINT ux_agreement_version_amendment UNIQUE (amendment_id),
    CONSTRAINT fk_agreement_version_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT ck_agreement_version_number CHECK (number >= 1),
    CONSTRAINT ck_agreement_version_original CHECK ((number = 1) = (amendment_id IS NULL)),
    CONSTRAINT ck_agreement_version_hash CHECK (document_hash ~ '^[0-9a-f]{64}$')
);
ALTER TABLE agreement_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE agreement_version FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON agreement_version USING (app_system() OR EXISTS (
    SELECT 1 FROM record_party p WHERE p.record_id = agreement_version.agreement_id AND p.principal = ANY (app_principals())));
CREATE TRIGGER tr_agreement_version_append_only BEFORE UPDATE OR DELETE ON agreement_version
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_agreements_past();

ALTER TABLE agreement
    ADD COLUMN terms_version int NOT NULL DEFAULT 0,
    -- When a version that is signed already takes effect next.
    ADD COLUMN terms_due_at timestamptz;

-- Agreements signed before there were versions have their original one.
SELECT set_config('app.system', 'migration', true);
INSERT INTO agreement_version (agreement_id, number, patch, effective_from, document_hash, signed_at)
SELECT a.id, 1, a.terms, a.starts_on, a.document_hash, max(s.signed_at)
FROM agreement a JOIN agreement_signature s ON s.agreement_id = a.id AND s.round = a.signing_round
WHERE a.status IN ('SIGNED', 'ACTIVE', 'SUSPENDED', 'ENDING', 'ENDED', 'CONVERTED', 'WITHDRAWN')
GROUP BY a.id, a.terms, a.starts_on, a.document_hash;
UPDATE agreement SET terms_version = 1 WHERE id IN (SELECT agreement_id FROM agreement_version);
SELECT set_config('app.system', '', true);
