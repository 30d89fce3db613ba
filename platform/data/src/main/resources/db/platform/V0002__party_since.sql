-- From which transaction on a party stands on its side. The event feed tells nobody what happened before: a host or a
-- person that takes another's place does not read what was said to that other.
ALTER TABLE record_party ADD COLUMN since xid8 NOT NULL DEFAULT '0';
ALTER TABLE record_party ALTER COLUMN since SET DEFAULT pg_current_xact_id();
