package dev.secondment.agreement.document.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The editions that employers have written. */
public interface DocumentTemplates {

    /** The edition that stood at that moment; nothing where the employer had written none yet. */
    Optional<DocumentTemplate> at(UUID organization, DocumentType type, Language language, Instant moment);

    void add(DocumentTemplate template);
}
