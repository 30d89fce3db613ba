-- What an employer's calendar says of single days in place of the law's. The latest version of a day and region holds.
CREATE TABLE calendar_overlay (
    id              uuid        NOT NULL,
    organization_id uuid        NOT NULL,
    region          text        NOT NULL,
    day             date        NOT NULL,
    version         int         NOT NULL,
    name            text        NOT NULL,
    halves          text        NOT NULL,
    withdrawn       boolean     NOT NULL,
    recorded_by     text        NOT NULL,
    recorded_at     timestamptz NOT NULL,
    CONSTRAINT pk_calendar_overlay PRIMARY KEY (id),
    CONSTRAINT ux_calendar_overlay_version UNIQUE (organization_id, region, day, version),
    CONSTRAINT ck_calendar_overlay_version CHECK (version > 0),
    CONSTRAINT ck_calendar_overlay_halves CHECK (halves IN ('', 'AM', 'PM', 'AM PM'))
);
CREATE INDEX ix_leave_binding_home_organization ON leave_binding (home_organization);

ALTER TABLE calendar_overlay ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_overlay FORCE ROW LEVEL SECURITY;
-- The host and the person count by the home employer's calendar: whoever sees an agreement reads the calendar of its home.
CREATE POLICY parties_read ON calendar_overlay FOR SELECT USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = calendar_overlay.organization_id AND p.principal = ANY (app_principals()))
    OR EXISTS (SELECT 1 FROM leave_binding b WHERE b.home_organization = calendar_overlay.organization_id));
CREATE POLICY own_word ON calendar_overlay FOR INSERT WITH CHECK (EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = calendar_overlay.organization_id AND p.principal = ANY (app_principals())));

CREATE FUNCTION refuse_rewriting_overlays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'calendar overlays are never edited or deleted: record the next version';
END $$;
CREATE TRIGGER tr_calendar_overlay_append_only BEFORE UPDATE OR DELETE ON calendar_overlay
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_overlays();

-- Agreements whose leave is to be counted anew by it; a row goes with the transaction that did so.
CREATE TABLE calendar_recount (
    agreement_id uuid NOT NULL,
    overlay_id   uuid NOT NULL,
    CONSTRAINT pk_calendar_recount PRIMARY KEY (agreement_id, overlay_id),
    CONSTRAINT fk_calendar_recount_agreement_id FOREIGN KEY (agreement_id) REFERENCES leave_binding (agreement_id),
    CONSTRAINT fk_calendar_recount_overlay_id FOREIGN KEY (overlay_id) REFERENCES calendar_overlay (id)
);

ALTER TABLE calendar_recount ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_recount FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON calendar_recount USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = calendar_recount.agreement_id AND p.principal = ANY (app_principals())));
