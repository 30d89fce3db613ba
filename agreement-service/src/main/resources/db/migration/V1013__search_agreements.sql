-- The words by which an agreement is found, and by whom: number, legal names, host role and duties by every party
-- (weight A), the post at home by those who share the employment (weight B). Neither pay nor consent is among them.
--
-- A table of its own, because row-level security keeps a text index from being used: a match is not leakproof, so it
-- would have to wait for the check of every row. Here nobody but the owner sees a row; the one way in is the view at the
-- end, which joins a caller's own records. So that a question does not have to look at other people's agreements either,
-- the parties are words too.
CREATE TABLE agreement_words (
    agreement_id uuid     NOT NULL,
    words        tsvector NOT NULL,
    CONSTRAINT pk_agreement_words PRIMARY KEY (agreement_id),
    CONSTRAINT fk_agreement_words_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id)
);
CREATE INDEX ix_agreement_words_words ON agreement_words USING gin (words) WITH (fastupdate = off);
ALTER TABLE agreement_words ENABLE ROW LEVEL SECURITY;

-- Whatever in ASCII is neither letter nor digit parts two words; SearchWords does the same to a question.
CREATE FUNCTION words_of(spoken text) RETURNS tsvector LANGUAGE sql IMMUTABLE
    RETURN to_tsvector('simple'::regconfig, regexp_replace(
        lower(coalesce(spoken, '') COLLATE pg_c_utf8), '[\x01-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]+', ' ', 'g'));

CREATE FUNCTION agreement_words_of(number text, terms jsonb) RETURNS tsvector LANGUAGE sql IMMUTABLE
    RETURN setweight(words_of(concat_ws(' ', number,
               terms #>> '{home,legalName}', terms #>> '{host,legalName}',
               terms #>> '{vendor,legalName}', terms #>> '{client,legalName}',
               terms #>> '{hostRole,title}', terms #>> '{hostRole,duties}')), 'A')
        || setweight(words_of(terms #>> '{substantivePost,title}'), 'B');

CREATE FUNCTION keep_agreement_words(agreement uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
DECLARE
    acting text := coalesce(current_setting('app.system', true), '');
BEGIN
    -- A party sees but its own row of record_party; the words need them all.
    PERFORM set_config('app.system', 'words', true);
    INSERT INTO agreement_words
    SELECT a.id, agreement_words_of(a.number, a.terms) || coalesce((
        SELECT array_to_tsvector(array_agg(DISTINCT
            CASE WHEN p.side IN ('VENDOR', 'CLIENT') THEN 'part ' ELSE 'full ' END || p.principal))
        FROM record_party p WHERE p.record_id = a.id), '')
    FROM agreement a WHERE a.id = agreement
    ON CONFLICT (agreement_id) DO UPDATE SET words = EXCLUDED.words;
    PERFORM set_config('app.system', acting, true);
END $$;
CREATE FUNCTION agreement_has_other_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM keep_agreement_words(NEW.id);
    RETURN NULL;
END $$;
CREATE FUNCTION agreement_has_other_parties() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM keep_agreement_words(coalesce(NEW.record_id, OLD.record_id));
    RETURN NULL;
END $$;
CREATE TRIGGER tr_agreement_words_new AFTER INSERT ON agreement
    FOR EACH ROW EXECUTE FUNCTION agreement_has_other_words();
CREATE TRIGGER tr_agreement_words_changed AFTER UPDATE ON agreement
    FOR EACH ROW WHEN (OLD.terms IS DISTINCT FROM NEW.terms) EXECUTE FUNCTION agreement_has_other_words();
CREATE TRIGGER tr_agreement_words_parties AFTER INSERT OR DELETE ON record_party
    FOR EACH ROW EXECUTE FUNCTION agreement_has_other_parties();

SELECT set_config('app.system', 'migration', true);
SELECT keep_agreement_words(id) FROM agreement;
SELECT set_config('app.system', '', true);

CREATE VIEW my_agreement_words AS
    SELECT p.principal, p.side, p.record_id, w.words
    FROM record_party p JOIN agreement_words w ON w.agreement_id = p.record_id
    WHERE p.principal = ANY (app_principals());

-- One person's agreements.
CREATE INDEX ix_agreement_employee_ref ON agreement (employee_ref, id);
