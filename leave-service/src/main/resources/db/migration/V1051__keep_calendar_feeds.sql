-- Calendars that programs fetch by a secret address. Only the hash of the secret is kept.
CREATE TABLE calendar_feed (
    id              uuid        NOT NULL,
    version         bigint      NOT NULL,
    principal       text        NOT NULL,
    organization_id uuid        NOT NULL,
    scope           text        NOT NULL,
    agreement_id    uuid,
    team            text,
    secret_hash     text        NOT NULL,
    created_at      timestamptz NOT NULL,
    secret_since    timestamptz NOT NULL,
    revoked_at      timestamptz,
    CONSTRAINT pk_calendar_feed PRIMARY KEY (id),
    CONSTRAINT fk_calendar_feed_agreement_id FOREIGN KEY (agreement_id) REFERENCES leave_binding (agreement_id),
    CONSTRAINT ux_calendar_feed_secret_hash UNIQUE (secret_hash),
    CONSTRAINT ck_calendar_feed_secret_hash CHECK (secret_hash ~ '^[0-9a-f]{64}$'),
    CONSTRAINT ck_calendar_feed_scope CHECK ((scope = 'PERSON' AND agreement_id IS NOT NULL AND team IS NULL)
        OR (scope = 'TEAM' AND agreement_id IS NULL))
);
CREATE INDEX ix_calendar_feed_principal ON calendar_feed (principal, id);

ALTER TABLE calendar_feed ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_feed FORCE ROW LEVEL SECURITY;
CREATE POLICY own_feeds ON calendar_feed USING (app_system() OR principal = ANY (app_principals()));

-- The feed that a secret opens. The rest of the transaction sees what its owner sees at that moment, and no more.
CREATE FUNCTION calendar_feed_opened_by(hash text) RETURNS SETOF calendar_feed LANGUAGE plpgsql AS $$
DECLARE
    found_feed calendar_feed;
BEGIN
    PERFORM set_config('app.system', 'calendar-feed', true);
    SELECT * INTO found_feed FROM calendar_feed f WHERE f.secret_hash = hash AND f.revoked_at IS NULL;
    PERFORM set_config('app.system', '', true), set_config('app.principals', coalesce(found_feed.principal, ''), true);
    IF found_feed.id IS NOT NULL THEN
        RETURN NEXT found_feed;
    END IF;
END $$;
