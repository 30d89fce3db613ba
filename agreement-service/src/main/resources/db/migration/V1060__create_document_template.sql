-- An employer's own wording of its documents. Editions are added, never changed.
CREATE TABLE document_template (
    id           uuid        NOT NULL,
    organization uuid        NOT NULL,
    type         text        NOT NULL,
    language     text        NOT NULL,
    edition      int         NOT NULL,
    body         text        NOT NULL,
    written_by   text        NOT NULL,
    written_at   timestamptz NOT NULL,
    CONSTRAINT pk_document_template PRIMARY KEY (id),
    -- Of two who write the next edition at once, one is told.
    CONSTRAINT ux_document_template_edition UNIQUE (organization, type, language, edition),
    CONSTRAINT ck_document_template_type CHECK (type IN (
        'CONTRACT', 'EXTENSION_LETTER', 'EARLY_END_LETTER', 'RETURN_LETTER')),
    CONSTRAINT ck_document_template_language CHECK (language IN ('EN', 'DE'))
);
ALTER TABLE document_template ENABLE ROW LEVEL SECURITY;
ALTER TABLE document_template FORCE ROW LEVEL SECURITY;
-- The employer's own; the host and the person see it only as the page printed with it.
CREATE POLICY own_wording ON document_template
    USING (app_system() OR 'org:' || organization::text = ANY (app_principals()));
CREATE TRIGGER tr_document_template_append_only BEFORE UPDATE OR DELETE ON document_template
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_agreements_past();
