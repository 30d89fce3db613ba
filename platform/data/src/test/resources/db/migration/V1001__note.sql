CREATE TABLE note (
    id      uuid   NOT NULL,
    version bigint NOT NULL,
    text    text   NOT NULL,
    CONSTRAINT pk_note PRIMARY KEY (id)
);
CREATE TABLE heard (
    key     text   NOT NULL,
    version bigint NOT NULL,
    word    text   NOT NULL,
    place   bigint GENERATED ALWAYS AS IDENTITY
);
ALTER TABLE note ENABLE ROW LEVEL SECURITY;
ALTER TABLE note FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON note USING (app_system() OR EXISTS (
    SELECT 1 FROM record_party p WHERE p.record_id = note.id AND p.principal = ANY (app_principals())));
