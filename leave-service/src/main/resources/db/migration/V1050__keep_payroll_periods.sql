-- How far the payroll of each organisation is. A month without a row is open, unless a later one is locked.
CREATE TABLE payroll_period (
    id              uuid        NOT NULL,
    version         bigint      NOT NULL,
    organization_id uuid        NOT NULL,
    period          text        NOT NULL,
    status          text        NOT NULL,
    closed_at       timestamptz,
    locked_at       timestamptz,
    CONSTRAINT pk_payroll_period PRIMARY KEY (id),
    CONSTRAINT ux_payroll_period_month UNIQUE (organization_id, period),
    CONSTRAINT ck_payroll_period_period CHECK (period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    CONSTRAINT ck_payroll_period_status CHECK (status IN ('OPEN', 'CLOSING', 'LOCKED')),
    CONSTRAINT ck_payroll_period_closed CHECK ((status = 'OPEN') = (closed_at IS NULL)),
    CONSTRAINT ck_payroll_period_locked CHECK ((status = 'LOCKED') = (locked_at IS NOT NULL))
);
-- One at a time.
CREATE UNIQUE INDEX ux_payroll_period_closing ON payroll_period (organization_id) WHERE status = 'CLOSING';

-- What counts in whose pay, half day by half day, as it became known. The host's rows do not say why.
CREATE TABLE payroll_posting (
    position        bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    source_kind     text        NOT NULL,
    source_id       uuid        NOT NULL,
    agreement_id    uuid        NOT NULL,
    employer_id     uuid        NOT NULL,
    employee_ref    text        NOT NULL,
    organization_id uuid        NOT NULL,
    side            text        NOT NULL,
    payroll_code    text        NOT NULL,
    slot            bigint      NOT NULL,
    counts          boolean     NOT NULL,
    minutes         int,
    origin_period   text        NOT NULL,
    posting_period  text        NOT NULL,
    posted_at       timestamptz NOT NULL,
    CONSTRAINT pk_payroll_posting PRIMARY KEY (position),
    CONSTRAINT fk_payroll_posting_agreement_id FOREIGN KEY (agreement_id) REFERENCES leave_binding (agreement_id),
    CONSTRAINT ck_payroll_posting_source CHECK (source_kind IN ('LEAVE_REQUEST', 'ABSENCE')),
    CONSTRAINT ck_payroll_posting_side CHECK (side IN ('HOME', 'HOST')),
    CONSTRAINT ck_payroll_posting_host CHECK (side = 'HOME' OR payroll_code = 'ABSENT'),
    CONSTRAINT ck_payroll_posting_period CHECK (posting_period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$' AND posting_period >= origin_period)
);
CREATE INDEX ix_payroll_posting_source ON payroll_posting (source_id, position);
CREATE INDEX ix_payroll_posting_sheet ON payroll_posting
    (organization_id, posting_period, employer_id, employee_ref, agreement_id, payroll_code, origin_period);

ALTER TABLE payroll_period ENABLE ROW LEVEL SECURITY;
ALTER TABLE payroll_period FORCE ROW LEVEL SECURITY;
CREATE POLICY own_payroll ON payroll_period
    USING (app_system() OR 'org:' || organization_id = ANY (app_principals()));
ALTER TABLE payroll_posting ENABLE ROW LEVEL SECURITY;
ALTER TABLE payroll_posting FORCE ROW LEVEL SECURITY;
CREATE POLICY own_payroll ON payroll_posting FOR SELECT
    USING (app_system() OR 'org:' || organization_id = ANY (app_principals()));
-- Whoever grants leave or reports an absence posts to the books of both employers, and reads only their own.
CREATE POLICY parties_post ON payroll_posting FOR INSERT
    WITH CHECK (app_system() OR EXISTS (SELECT 1 FROM record_party p
        WHERE p.record_id = payroll_posting.agreement_id AND p.principal = ANY (app_principals())));

-- How far payrolls are, whoever asks. Posting shares the lock of a payroll; closing and locking have it alone. The lock is
-- taken first, so that the next statement sees what whoever held it has done.
CREATE FUNCTION payroll_calendars(organizations uuid[], alone boolean)
    RETURNS TABLE (organization_id uuid, locked_through text, closing text)
    LANGUAGE plpgsql AS $$
DECLARE
    caller text := coalesce(current_setting('app.system', true), '');
BEGIN
    PERFORM set_config('app.system', 'payroll', true);
    IF alone THEN
        PERFORM pg_advisory_xact_lock(hashtextextended('payroll/' || o, 0)) FROM unnest(organizations) AS o;
    ELSE
        PERFORM pg_advisory_xact_lock_shared(hashtextextended('payroll/' || o, 0)) FROM unnest(organizations) AS o;
    END IF;
    RETURN QUERY
        SELECT p.organization_id, max(p.period) FILTER (WHERE p.status = 'LOCKED'),
               max(p.period) FILTER (WHERE p.status = 'CLOSING')
        FROM payroll_period p WHERE p.organization_id = ANY (organizations) GROUP BY p.organization_id;
    PERFORM set_config('app.system', caller, true);
END $$;

-- The half days of a source that count now, by the posting that says so, in the books of both employers.
CREATE FUNCTION payroll_standing(source uuid) RETURNS SETOF payroll_posting
    LANGUAGE plpgsql AS $$
DECLARE
    caller text := coalesce(current_setting('app.system', true), '');
BEGIN
    PERFORM set_config('app.system', 'payroll', true);
    RETURN QUERY
        SELECT last.* FROM (
            SELECT DISTINCT ON (p.organization_id, p.payroll_code, p.slot) p.* FROM payroll_posting p
            WHERE p.source_id = source
            ORDER BY p.organization_id, p.payroll_code, p.slot, p.position DESC) last
        WHERE last.counts ORDER BY last.slot, last.side;
    PERFORM set_config('app.system', caller, true);
END $$;

CREATE FUNCTION refuse_rewriting_postings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'payroll postings are never edited or deleted: post the difference';
END $$;
CREATE TRIGGER tr_payroll_posting_append_only BEFORE UPDATE OR DELETE ON payroll_posting
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_postings();

CREATE FUNCTION refuse_posting_to_locked_periods() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    caller text := coalesce(current_setting('app.system', true), '');
BEGIN
    PERFORM set_config('app.system', 'payroll', true);
    IF EXISTS (SELECT 1 FROM posted JOIN payroll_period p ON p.organization_id = posted.organization_id
               WHERE p.status = 'LOCKED' AND p.period >= posted.posting_period) THEN
        RAISE EXCEPTION 'a locked payroll period is never altered: post to the first open one';
    END IF;
    PERFORM set_config('app.system', caller, true);
    RETURN NULL;
END $$;
CREATE TRIGGER tr_payroll_posting_locked AFTER INSERT ON payroll_posting
    REFERENCING NEW TABLE AS posted FOR EACH STATEMENT EXECUTE FUNCTION refuse_posting_to_locked_periods();

CREATE FUNCTION refuse_unlocking_periods() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a locked payroll period is never altered';
END $$;
CREATE TRIGGER tr_payroll_period_locked BEFORE UPDATE OR DELETE ON payroll_period
    FOR EACH ROW WHEN (OLD.status = 'LOCKED') EXECUTE FUNCTION refuse_unlocking_periods();

-- What was granted and settled before there were books, in the month of each day.
SELECT set_config('app.system', 'migration', true);
INSERT INTO payroll_posting (source_kind, source_id, agreement_id, employer_id, employee_ref, organization_id, side,
    payroll_code, slot, counts, origin_period, posting_period, posted_at)
SELECT d.source_kind, d.source_id, d.agreement_id, b.home_organization, b.employee_ref, o.organization_id, o.side,
       CASE WHEN o.side = 'HOME' THEN d.payroll_code ELSE 'ABSENT' END, d.slot, true,
       to_char(d.day, 'YYYY-MM'), to_char(d.day, 'YYYY-MM'), now()
FROM (SELECT 'LEAVE_REQUEST' AS source_kind, r.id AS source_id, r.agreement_id, r.kind || '_LEAVE' AS payroll_code, s.slot,
             date '1970-01-01' + (s.slot >> 1)::int AS day
      FROM leave_request r JOIN leave_request_slot s ON s.leave_request_id = r.id
      WHERE r.status IN ('APPROVED', 'TAKEN')
        AND NOT EXISTS (SELECT 1 FROM leave_request_recredit c WHERE c.leave_request_id = r.id AND c.slot = s.slot)
      UNION ALL
      SELECT 'ABSENCE', a.id, a.agreement_id, CASE a.kind WHEN 'EMERGENCY' THEN 'EMERGENCY_LEAVE' ELSE a.kind END, s.slot,
             date '1970-01-01' + (s.slot >> 1)::int
      FROM absence a JOIN absence_slot s ON s.absence_id = a.id) d
JOIN leave_binding b ON b.agreement_id = d.agreement_id
CROSS JOIN LATERAL (
    SELECT b.home_organization AS organization_id, 'HOME' AS side
    UNION ALL
    (SELECT t.host_organization, 'HOST' FROM leave_terms t
     WHERE t.agreement_id = d.agreement_id AND t.effective_from <= d.day ORDER BY t.effective_from DESC LIMIT 1)) o;
SELECT set_config('app.system', '', true);
