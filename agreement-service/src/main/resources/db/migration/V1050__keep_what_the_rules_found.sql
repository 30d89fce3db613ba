-- What the rules still ask for before the first day.
ALTER TABLE agreement ADD COLUMN open_checks jsonb NOT NULL DEFAULT '[]';

-- Every evaluation with its inputs and its working: appended, never changed.
CREATE TABLE compliance_evaluation (
    id           uuid        NOT NULL,
    agreement_id uuid        NOT NULL,
    step         text,
    day          date        NOT NULL,
    made_at      timestamptz NOT NULL,
    result       jsonb       NOT NULL,
    CONSTRAINT pk_compliance_evaluation PRIMARY KEY (id),
    CONSTRAINT fk_compliance_evaluation_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT ck_compliance_evaluation_step CHECK (step IN ('SUBMISSION', 'SIGNATURE', 'ACTIVATION'))
);
CREATE INDEX ix_compliance_evaluation_agreement ON compliance_evaluation (agreement_id, id DESC);

CREATE TABLE compliance_waiver (
    id           uuid        NOT NULL,
    agreement_id uuid        NOT NULL,
    code         text        NOT NULL,
    reason       text        NOT NULL,
    author       text        NOT NULL,
    subject      text        NOT NULL,
    shown_to     text        NOT NULL,
    made_at      timestamptz NOT NULL,
    CONSTRAINT pk_compliance_waiver PRIMARY KEY (id),
    CONSTRAINT fk_compliance_waiver_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT ux_compliance_waiver_code UNIQUE (agreement_id, code),
    CONSTRAINT ck_compliance_waiver_author CHECK (author IN ('HR', 'COMPLIANCE')),
    CONSTRAINT ck_compliance_waiver_shown_to CHECK (shown_to IN ('PARTIES', 'HOME_AND_SECONDEE', 'HOME_COMPLIANCE'))
);

-- A correction is another record; the latest of a code counts.
CREATE TABLE compliance_formality (
    id           uuid        NOT NULL,
    agreement_id uuid        NOT NULL,
    code         text        NOT NULL,
    reference    text        NOT NULL,
    done_on      date        NOT NULL,
    by_side      text        NOT NULL,
    subject      text        NOT NULL,
    shown_to     text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT pk_compliance_formality PRIMARY KEY (id),
    CONSTRAINT fk_compliance_formality_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT ck_compliance_formality_by_side CHECK (by_side IN ('HOME', 'HOST')),
    CONSTRAINT ck_compliance_formality_shown_to CHECK (shown_to IN ('PARTIES', 'HOME_AND_SECONDEE', 'HOME_COMPLIANCE'))
);
CREATE INDEX ix_compliance_formality_agreement ON compliance_formality (agreement_id, id);

ALTER TABLE compliance_evaluation ENABLE ROW LEVEL SECURITY;
ALTER TABLE compliance_evaluation FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON compliance_evaluation USING (app_system() OR EXISTS (
    SELECT 1 FROM record_party p WHERE p.record_id = compliance_evaluation.agreement_id AND p.principal = ANY (app_principals())));
ALTER TABLE compliance_waiver ENABLE ROW LEVEL SECURITY;
ALTER TABLE compliance_waiver FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON compliance_waiver USING (app_system() OR EXISTS (
    SELECT 1 FROM record_party p WHERE p.record_id = compliance_waiver.agreement_id AND p.principal = ANY (app_principals())));
ALTER TABLE compliance_formality ENABLE ROW LEVEL SECURITY;
ALTER TABLE compliance_formality FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON compliance_formality USING (app_system() OR EXISTS (
    SELECT 1 FROM record_party p WHERE p.record_id = compliance_formality.agreement_id AND p.principal = ANY (app_principals())));

CREATE TRIGGER tr_compliance_evaluation_append_only BEFORE UPDATE OR DELETE ON compliance_evaluation
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_agreements_past();
CREATE TRIGGER tr_compliance_waiver_append_only BEFORE UPDATE OR DELETE ON compliance_waiver
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_agreements_past();
CREATE TRIGGER tr_compliance_formality_append_only BEFORE UPDATE OR DELETE ON compliance_formality
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_agreements_past();
