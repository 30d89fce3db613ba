-- What every service's database holds beside its own tables. Run by the owner role; the application connects as
-- another role, which row-level security binds. Names: pk_ fk_ ux_ ix_ ck_ + table + column.

-- Settings of the current transaction, made by RowSecurity; none set means no rows.
CREATE FUNCTION app_system() RETURNS boolean LANGUAGE sql STABLE
    RETURN coalesce(current_setting('app.system', true), '') <> '';

CREATE FUNCTION app_principals() RETURNS text[] LANGUAGE sql STABLE
    RETURN string_to_array(nullif(current_setting('app.principals', true), ''), ' ');

CREATE FUNCTION app_caller() RETURNS text LANGUAGE sql STABLE
    RETURN nullif(current_setting('app.caller', true), '');

-- Who may see a record. Visibility of everything that belongs to the record follows these rows.
CREATE TABLE record_party (
    record_id uuid NOT NULL,
    principal text NOT NULL,
    side      text NOT NULL,
    CONSTRAINT pk_record_party PRIMARY KEY (record_id, principal, side)
);
CREATE INDEX ix_record_party_principal ON record_party (principal, record_id);
ALTER TABLE record_party ENABLE ROW LEVEL SECURITY;
ALTER TABLE record_party FORCE ROW LEVEL SECURITY;
CREATE POLICY own_sides ON record_party USING (app_system() OR principal = ANY (app_principals()));
CREATE POLICY parties_are_named_by_one_of_them ON record_party FOR INSERT WITH CHECK (true);

-- The append-only event log. Rows not yet published are the outbox; the relay marks them, nothing deletes them.
CREATE TABLE event_log (
    position          bigint GENERATED ALWAYS AS IDENTITY,
    tx                xid8        NOT NULL DEFAULT pg_current_xact_id(),
    id                uuid        NOT NULL,
    part              smallint    NOT NULL,
    topic             text        NOT NULL,
    aggregate_id      text        NOT NULL,
    aggregate_version bigint      NOT NULL,
    record_id         uuid        NOT NULL,
    type              text        NOT NULL,
    audience          text[]      NOT NULL,
    effective_from    date,
    supersedes        uuid,
    data              jsonb       NOT NULL,
    correlation_id    text        NOT NULL,
    causation_id      text,
    traceparent       text,
    occurred_at       timestamptz NOT NULL,
    written_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    published_at      timestamptz,
    blocked_at        timestamptz,
    block_reason      text,
    CONSTRAINT pk_event_log PRIMARY KEY (position),
    CONSTRAINT ux_event_log_id UNIQUE (id),
    CONSTRAINT ux_event_log_version UNIQUE (topic, aggregate_id, aggregate_version)
);
CREATE INDEX ix_event_log_pending ON event_log (part, topic, aggregate_id, aggregate_version) WHERE published_at IS NULL;
CREATE INDEX ix_event_log_feed ON event_log (record_id, tx, position);
ALTER TABLE event_log SET (autovacuum_vacuum_scale_factor = 0.02);
ALTER TABLE event_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE event_log FORCE ROW LEVEL SECURITY;
CREATE POLICY parties_read ON event_log FOR SELECT
    USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
           WHERE p.record_id = event_log.record_id AND p.principal = ANY (app_principals())));
CREATE POLICY parties_append ON event_log FOR INSERT
    WITH CHECK (app_system() OR EXISTS (SELECT 1 FROM record_party p
           WHERE p.record_id = event_log.record_id AND p.principal = ANY (app_principals())));
CREATE POLICY relay_marks ON event_log FOR UPDATE USING (app_system());

-- The last version given to each key. Taking the next one locks the key until the transaction ends, so that several
-- aggregates can speak under one key, and a version taken by a rolled-back transaction is given out again.
CREATE TABLE event_version (
    topic        text   NOT NULL,
    aggregate_id text   NOT NULL,
    last_version bigint NOT NULL,
    CONSTRAINT pk_event_version PRIMARY KEY (topic, aggregate_id)
);
ALTER TABLE event_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE event_version FORCE ROW LEVEL SECURITY;
CREATE POLICY somebody_known ON event_version USING (app_system() OR app_caller() IS NOT NULL);

CREATE FUNCTION refuse_rewriting_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR (OLD.id, OLD.topic, OLD.aggregate_id, OLD.aggregate_version, OLD.type, OLD.data)
        IS DISTINCT FROM (NEW.id, NEW.topic, NEW.aggregate_id, NEW.aggregate_version, NEW.type, NEW.data) THEN
        RAISE EXCEPTION 'events are never edited or deleted: correct by a new event';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tr_event_log_append_only BEFORE UPDATE OR DELETE ON event_log
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_events();

-- What a consumer has taken: the version gate per key, the ids as a second guard, and keys that wait in order.
CREATE TABLE inbox_key (
    consumer     text   NOT NULL,
    key          text   NOT NULL,
    last_version bigint NOT NULL DEFAULT 0,
    parked_since timestamptz,
    tried_at     timestamptz,
    problem      text,
    CONSTRAINT pk_inbox_key PRIMARY KEY (consumer, key)
);
CREATE INDEX ix_inbox_key_parked ON inbox_key (consumer) WHERE parked_since IS NOT NULL;
CREATE TABLE inbox (
    consumer    text        NOT NULL,
    event_id    uuid        NOT NULL,
    received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT pk_inbox PRIMARY KEY (consumer, event_id)
);
CREATE TABLE inbox_parked (
    consumer  text        NOT NULL,
    key       text        NOT NULL,
    version   bigint      NOT NULL,
    event     jsonb       NOT NULL,
    parked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT pk_inbox_parked PRIMARY KEY (consumer, key, version)
);
-- Records that are not events of ours at all: kept, because nothing that arrives is thrown away.
CREATE TABLE inbox_unreadable (
    consumer    text        NOT NULL,
    topic       text        NOT NULL,
    partition   int         NOT NULL,
    record_offset bigint    NOT NULL,
    key         text,
    value       bytea,
    problem     text        NOT NULL,
    received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT pk_inbox_unreadable PRIMARY KEY (consumer, topic, partition, record_offset)
);

-- The first answer to each keyed request of a caller, written with the work it answers.
CREATE TABLE idempotency (
    caller         text        NOT NULL,
    key            text        NOT NULL,
    request_hash   text        NOT NULL,
    status         int,
    location       text,
    etag           text,
    body           text,
    created_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT pk_idempotency PRIMARY KEY (caller, key)
);
CREATE INDEX ix_idempotency_created ON idempotency (created_at);
ALTER TABLE idempotency ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency FORCE ROW LEVEL SECURITY;
CREATE POLICY own_keys ON idempotency USING (app_system() OR caller = app_caller());

-- Who did, or was denied, what. Appended in the transaction of the change itself.
CREATE TABLE audit_event (
    position     bigint GENERATED ALWAYS AS IDENTITY,
    at           timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor        text NOT NULL,
    client       text NOT NULL,
    organization uuid,
    action       text NOT NULL,
    object       text NOT NULL,
    outcome      text NOT NULL,
    trace_id     text NOT NULL,
    CONSTRAINT pk_audit_event PRIMARY KEY (position)
);
ALTER TABLE audit_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_event FORCE ROW LEVEL SECURITY;
CREATE POLICY anyone_appends ON audit_event FOR INSERT WITH CHECK (true);
CREATE POLICY system_reads ON audit_event FOR SELECT USING (app_system());

CREATE FUNCTION refuse_rewriting_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit rows are never edited or deleted';
END $$;
CREATE TRIGGER tr_audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_audit();

ALTER TABLE inbox_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE inbox_key FORCE ROW LEVEL SECURITY;
CREATE POLICY system_only ON inbox_key USING (app_system());
ALTER TABLE inbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE inbox FORCE ROW LEVEL SECURITY;
CREATE POLICY system_only ON inbox USING (app_system());
ALTER TABLE inbox_parked ENABLE ROW LEVEL SECURITY;
ALTER TABLE inbox_parked FORCE ROW LEVEL SECURITY;
CREATE POLICY system_only ON inbox_parked USING (app_system());
ALTER TABLE inbox_unreadable ENABLE ROW LEVEL SECURITY;
ALTER TABLE inbox_unreadable FORCE ROW LEVEL SECURITY;
CREATE POLICY system_only ON inbox_unreadable USING (app_system());

-- Demo profile only: how far the suite's clock is shifted. Kept here so that replicas and restarts agree.
CREATE TABLE clock_shift (
    id     boolean NOT NULL DEFAULT true,
    millis bigint  NOT NULL,
    CONSTRAINT pk_clock_shift PRIMARY KEY (id),
    CONSTRAINT ck_clock_shift_id CHECK (id)
);
