-- What an organisation's leave policies say, version by version. The record is the organisation.
CREATE TABLE leave_policy (
    organization uuid        NOT NULL,
    code         text        NOT NULL,
    version      int         NOT NULL,
    name         text        NOT NULL,
    valid_from   date        NOT NULL,
    rules        jsonb       NOT NULL,
    recorded_by  text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT pk_leave_policy PRIMARY KEY (organization, code, version),
    CONSTRAINT ck_leave_policy_version CHECK (version > 0)
);

-- What each employer said of an agreement, from a day on.
CREATE TABLE leave_enrolment (
    id              uuid        NOT NULL,
    agreement_id    uuid        NOT NULL,
    side            text        NOT NULL,
    organization    uuid        NOT NULL,
    valid_from      date        NOT NULL,
    policy          text,
    days_per_year   numeric(9, 4),
    after_weeks     int         NOT NULL,
    region          text,
    pattern         text,
    minutes_per_day int,
    employed_since  date,
    employed_until  date,
    irregular_hours boolean     NOT NULL,
    agreed_to_less  boolean     NOT NULL,
    recorded_by     text        NOT NULL,
    recorded_at     timestamptz NOT NULL,
    CONSTRAINT pk_leave_enrolment PRIMARY KEY (id),
    CONSTRAINT fk_leave_enrolment_agreement_id FOREIGN KEY (agreement_id) REFERENCES leave_binding (agreement_id),
    CONSTRAINT ck_leave_enrolment_side CHECK (side IN ('HOME', 'HOST')),
    CONSTRAINT ck_leave_enrolment_says_something CHECK (policy IS NOT NULL OR days_per_year IS NOT NULL),
    -- Only home knows how the person works at home, and never leaves it out.
    CONSTRAINT ck_leave_enrolment_at_home CHECK (
        (side = 'HOME') = (region IS NOT NULL) AND (side = 'HOME') = (pattern IS NOT NULL)),
    CONSTRAINT ck_leave_enrolment_employed CHECK (employed_since <= employed_until),
    CONSTRAINT ck_leave_enrolment_days CHECK (days_per_year >= 0)
);
CREATE INDEX ix_leave_enrolment_agreement_id ON leave_enrolment (agreement_id, id);
CREATE INDEX ix_leave_enrolment_policy ON leave_enrolment (organization, policy) WHERE policy IS NOT NULL;

-- Agreements whose leave has yet to follow a new version of a policy. A list of work, emptied as it is done.
CREATE TABLE leave_policy_to_follow (
    agreement_id uuid NOT NULL,
    organization uuid NOT NULL,
    code         text NOT NULL,
    version      int  NOT NULL,
    CONSTRAINT pk_leave_policy_to_follow PRIMARY KEY (agreement_id, organization, code, version),
    CONSTRAINT fk_leave_policy_to_follow_version FOREIGN KEY (organization, code, version)
        REFERENCES leave_policy (organization, code, version)
);

CREATE FUNCTION refuse_rewriting_policies() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'policies and enrolments are never edited or deleted: say it anew';
END $$;
CREATE TRIGGER tr_leave_policy_append_only BEFORE UPDATE OR DELETE ON leave_policy
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_policies();
CREATE TRIGGER tr_leave_enrolment_append_only BEFORE UPDATE OR DELETE ON leave_enrolment
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_policies();

ALTER TABLE leave_policy ENABLE ROW LEVEL SECURITY;
ALTER TABLE leave_policy FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON leave_policy USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = leave_policy.organization AND p.principal = ANY (app_principals())));
ALTER TABLE leave_enrolment ENABLE ROW LEVEL SECURITY;
ALTER TABLE leave_enrolment FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON leave_enrolment USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = leave_enrolment.agreement_id AND p.principal = ANY (app_principals())));
ALTER TABLE leave_policy_to_follow ENABLE ROW LEVEL SECURITY;
ALTER TABLE leave_policy_to_follow FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON leave_policy_to_follow USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = leave_policy_to_follow.agreement_id AND p.principal = ANY (app_principals())));

-- Whoever decides on leave goes by the policies of both employers without seeing them: those that the agreement's
-- enrolments name, and no others.
CREATE FUNCTION leave_policies_named_in(agreement uuid) RETURNS SETOF leave_policy LANGUAGE plpgsql AS $$
DECLARE
    before text := coalesce(current_setting('app.system', true), '');
BEGIN
    PERFORM set_config('app.system', 'policies of record', true);
    RETURN QUERY SELECT p.* FROM leave_policy p
        WHERE (p.organization, p.code) IN (
            SELECT e.organization, e.policy FROM leave_enrolment e WHERE e.agreement_id = agreement)
        ORDER BY p.organization, p.code, p.version;
    PERFORM set_config('app.system', before, true);
END $$;

-- Every agreement that was ever enrolled under a policy follows its new version, whoever is its host by now.
CREATE FUNCTION follow_leave_policy(of_organization uuid, of_code text, new_version int) RETURNS void
    LANGUAGE plpgsql AS $$
DECLARE
    before text := coalesce(current_setting('app.system', true), '');
BEGIN
    PERFORM set_config('app.system', 'policies of record', true);
    INSERT INTO leave_policy_to_follow
    SELECT DISTINCT e.agreement_id, of_organization, of_code, new_version FROM leave_enrolment e
    WHERE e.organization = of_organization AND e.policy = of_code;
    PERFORM set_config('app.system', before, true);
END $$;
