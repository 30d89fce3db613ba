-- The employer's warning that days lapse.
CREATE TABLE leave_entitlement_notice (
    id           uuid        NOT NULL,
    agreement_id uuid        NOT NULL,
    leave_year   int         NOT NULL,
    given_on     date        NOT NULL,
    given_by     text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT pk_leave_entitlement_notice PRIMARY KEY (id),
    CONSTRAINT fk_leave_entitlement_notice_agreement_id FOREIGN KEY (agreement_id) REFERENCES leave_binding (agreement_id)
);
CREATE INDEX ix_leave_entitlement_notice_agreement_id ON leave_entitlement_notice (agreement_id);

-- Days that went from one employer to another, in days and in weeks.
CREATE TABLE leave_transfer (
    id            uuid           NOT NULL,
    agreement_id  uuid           NOT NULL,
    leave_year    int            NOT NULL,
    type          text           NOT NULL,
    days          numeric(9, 4)  NOT NULL,
    weeks         numeric(14, 10) NOT NULL,
    days_per_week numeric(9, 4)  NOT NULL,
    employer      text,
    entitled      numeric(9, 4),
    granted       numeric(9, 4),
    paid_out      numeric(9, 4),
    reference     text,
    recorded_at   timestamptz    NOT NULL,
    CONSTRAINT pk_leave_transfer PRIMARY KEY (id),
    CONSTRAINT fk_leave_transfer_agreement_id FOREIGN KEY (agreement_id) REFERENCES leave_binding (agreement_id),
    CONSTRAINT ck_leave_transfer_type CHECK (type IN ('HAND_BACK', 'CERTIFIED', 'SETTLEMENT')),
    CONSTRAINT ck_leave_transfer_certified CHECK ((type = 'CERTIFIED') = (employer IS NOT NULL AND entitled IS NOT NULL
        AND granted IS NOT NULL AND paid_out IS NOT NULL)),
    CONSTRAINT ck_leave_transfer_days_per_week CHECK (days_per_week > 0)
);
CREATE INDEX ix_leave_transfer_agreement_id ON leave_transfer (agreement_id, id);

-- What an employer certifies of a year's leave: BUrlG section 6(2).
CREATE TABLE leave_certificate (
    id                    uuid          NOT NULL,
    agreement_id          uuid          NOT NULL,
    employer_organization uuid          NOT NULL,
    employee_ref          text          NOT NULL,
    leave_year            int           NOT NULL,
    first_day             date          NOT NULL,
    last_day              date          NOT NULL,
    entitled              numeric(9, 4) NOT NULL,
    granted               numeric(9, 4) NOT NULL,
    paid_out              numeric(9, 4) NOT NULL,
    days_per_week         numeric(9, 4) NOT NULL,
    issued_at             timestamptz   NOT NULL,
    CONSTRAINT pk_leave_certificate PRIMARY KEY (id),
    CONSTRAINT fk_leave_certificate_agreement_id FOREIGN KEY (agreement_id) REFERENCES leave_binding (agreement_id),
    CONSTRAINT ck_leave_certificate_days CHECK (first_day <= last_day)
);
CREATE INDEX ix_leave_certificate_agreement_id ON leave_certificate (agreement_id, id);

-- When the person was unfit for work: leave of a year that illness took whole lapses later.
CREATE TABLE leave_incapacity (
    agreement_id uuid NOT NULL,
    absence_id   uuid NOT NULL,
    first_day    date NOT NULL,
    last_day     date,
    CONSTRAINT pk_leave_incapacity PRIMARY KEY (agreement_id, absence_id),
    CONSTRAINT fk_leave_incapacity_agreement_id FOREIGN KEY (agreement_id) REFERENCES leave_binding (agreement_id)
);

CREATE FUNCTION refuse_rewriting_leave_papers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is never edited or deleted: a later one takes its place', TG_TABLE_NAME;
END $$;
CREATE TRIGGER tr_leave_entitlement_notice_append_only BEFORE UPDATE OR DELETE ON leave_entitlement_notice
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_leave_papers();
CREATE TRIGGER tr_leave_transfer_append_only BEFORE UPDATE OR DELETE ON leave_transfer
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_leave_papers();
CREATE TRIGGER tr_leave_certificate_append_only BEFORE UPDATE OR DELETE ON leave_certificate
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_leave_papers();

ALTER TABLE leave_entitlement_notice ENABLE ROW LEVEL SECURITY;
ALTER TABLE leave_entitlement_notice FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON leave_entitlement_notice USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = leave_entitlement_notice.agreement_id AND p.principal = ANY (app_principals())));
ALTER TABLE leave_transfer ENABLE ROW LEVEL SECURITY;
ALTER TABLE leave_transfer FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON leave_transfer USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = leave_transfer.agreement_id AND p.principal = ANY (app_principals())));
ALTER TABLE leave_certificate ENABLE ROW LEVEL SECURITY;
ALTER TABLE leave_certificate FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON leave_certificate USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = leave_certificate.agreement_id AND p.principal = ANY (app_principals())));
ALTER TABLE leave_incapacity ENABLE ROW LEVEL SECURITY;
ALTER TABLE leave_incapacity FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON leave_incapacity USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = leave_incapacity.agreement_id AND p.principal = ANY (app_principals())));
