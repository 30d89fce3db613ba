-- A database that was restored has forgotten what it said after the backup, and gives the same numbers to other events:
-- versions, and transaction ids too. It says them in a timeline of its own, so that no consumer and no reader of the feed
-- takes them for what they have seen. 0 until the first restore.
CREATE TABLE timeline (
    id     boolean NOT NULL DEFAULT true,
    number bigint  NOT NULL,
    CONSTRAINT pk_timeline PRIMARY KEY (id),
    CONSTRAINT ck_timeline_id CHECK (id)
);
INSERT INTO timeline (number) VALUES (0);
-- Not forced: the owner alone begins a new one.
ALTER TABLE timeline ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_only ON timeline FOR SELECT USING (true);

CREATE FUNCTION current_timeline() RETURNS bigint LANGUAGE sql STABLE
    RETURN (SELECT number FROM timeline);

-- To be called by the owner once after each restore, before anything starts. Seconds, so that the number is a new one
-- also where the same backup is restored twice.
CREATE FUNCTION begin_timeline() RETURNS bigint LANGUAGE sql VOLATILE
BEGIN ATOMIC
    UPDATE timeline SET number = greatest(number + 1, floor(extract(epoch FROM clock_timestamp()))) RETURNING number;
END;

-- Where a transaction stands in the feeds: behind all of earlier timelines, which had less than 2^20 of them a second.
CREATE FUNCTION feed_place() RETURNS xid8 LANGUAGE sql STABLE
    RETURN ((current_timeline() << 20) + pg_current_xact_id()::text::bigint)::text::xid8;

-- Up to where no transaction under way can still write.
CREATE FUNCTION feed_horizon() RETURNS xid8 LANGUAGE sql STABLE
    RETURN ((current_timeline() << 20) + pg_snapshot_xmin(pg_current_snapshot())::text::bigint)::text::xid8;

ALTER TABLE event_log ADD COLUMN timeline bigint NOT NULL DEFAULT 0;
ALTER TABLE event_log ALTER COLUMN timeline SET DEFAULT current_timeline();
ALTER TABLE event_log ALTER COLUMN tx SET DEFAULT feed_place();
ALTER TABLE record_party ALTER COLUMN since SET DEFAULT feed_place();

ALTER TABLE inbox_key ADD COLUMN timeline bigint NOT NULL DEFAULT 0;
ALTER TABLE inbox_parked ADD COLUMN timeline bigint NOT NULL DEFAULT 0;
ALTER TABLE inbox_parked DROP CONSTRAINT pk_inbox_parked,
    ADD CONSTRAINT pk_inbox_parked PRIMARY KEY (consumer, key, timeline, version);
