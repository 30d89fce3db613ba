CREATE TABLE conversion (
    id                 uuid        NOT NULL,
    agreement_id       uuid        NOT NULL,
    version            bigint      NOT NULL,
    status             text        NOT NULL,
    contract_start     date        NOT NULL,
    starts_at          timestamptz NOT NULL,
    post_title         text        NOT NULL,
    post_unit          text,
    post_employment    text,
    at_risk_outcome    text,
    fee                jsonb,
    fee_outcome        text,
    fee_reference      text,
    contract_reference text,
    refused_by         text,
    refusal_reason     text,
    refused_at         timestamptz,
    block_cause        text,
    findings           jsonb       NOT NULL,
    proposed_at        timestamptz NOT NULL,
    changed_at         timestamptz NOT NULL,
    CONSTRAINT pk_conversion PRIMARY KEY (id),
    CONSTRAINT fk_conversion_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT ck_conversion_status CHECK (status IN (
        'PROPOSED', 'AT_RISK_CHECK', 'EMPLOYEE_ACCEPTED', 'HOME_RELEASED', 'FEE_SETTLED_OR_NONE', 'CONTRACTED',
        'EFFECTIVE', 'DECLINED', 'BLOCKED', 'WITHDRAWN')),
    CONSTRAINT ck_conversion_employment CHECK (post_employment IN ('PERMANENT', 'FIXED_TERM')),
    CONSTRAINT ck_conversion_at_risk CHECK (
        at_risk_outcome IN ('NOT_REQUIRED', 'NOBODY_AT_RISK', 'CONSIDERED_FIRST', 'TAKES_PRIORITY')),
    CONSTRAINT ck_conversion_at_risk_checked CHECK (at_risk_outcome IS NOT NULL OR status NOT IN (
        'AT_RISK_CHECK', 'EMPLOYEE_ACCEPTED', 'HOME_RELEASED', 'FEE_SETTLED_OR_NONE', 'CONTRACTED', 'EFFECTIVE')),
    -- A fee that was agreed is settled or waived; one that was not is neither.
    CONSTRAINT ck_conversion_fee CHECK (
        fee_outcome IN ('NONE', 'SETTLED', 'WAIVED')
        AND (fee_outcome IS NULL OR (fee_outcome = 'NONE') = (fee IS NULL))
        AND (fee_reference IS NOT NULL) = (fee_outcome IS NOT DISTINCT FROM 'SETTLED')),
    CONSTRAINT ck_conversion_fee_settled CHECK (
        fee_outcome IS NOT NULL OR status NOT IN ('FEE_SETTLED_OR_NONE', 'CONTRACTED', 'EFFECTIVE')),
    CONSTRAINT ck_conversion_contracted CHECK (
        contract_reference IS NOT NULL OR status NOT IN ('CONTRACTED', 'EFFECTIVE')),
    CONSTRAINT ck_conversion_refused CHECK (
        (status = 'DECLINED') = (refused_by IS NOT NULL AND refusal_reason IS NOT NULL AND refused_at IS NOT NULL)),
    CONSTRAINT ck_conversion_refused_by CHECK (refused_by IN ('HOME', 'SECONDEE')),
    CONSTRAINT ck_conversion_blocked CHECK (
        (status = 'BLOCKED') = (block_cause IS NOT NULL)
        AND block_cause IN ('AT_RISK_PRIORITY', 'NOT_CONTRACTED_IN_TIME', 'ENDED_OTHERWISE'))
);
-- One open offer for each agreement.
CREATE UNIQUE INDEX ux_conversion_open ON conversion (agreement_id)
    WHERE status NOT IN ('EFFECTIVE', 'DECLINED', 'BLOCKED', 'WITHDRAWN');
CREATE INDEX ix_conversion_agreement ON conversion (agreement_id, id);
CREATE INDEX ix_conversion_due ON conversion (starts_at)
    WHERE status NOT IN ('EFFECTIVE', 'DECLINED', 'BLOCKED', 'WITHDRAWN');

ALTER TABLE conversion ENABLE ROW LEVEL SECURITY;
ALTER TABLE conversion FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON conversion USING (app_system() OR EXISTS (
    SELECT 1 FROM record_party p WHERE p.record_id = conversion.agreement_id AND p.principal = ANY (app_principals())));
