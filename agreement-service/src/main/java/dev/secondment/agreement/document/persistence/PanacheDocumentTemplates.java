package dev.secondment.agreement.document.persistence;

import dev.secondment.agreement.document.domain.DocumentTemplate;
import dev.secondment.agreement.document.domain.DocumentTemplates;
import dev.secondment.agreement.document.domain.DocumentType;
import dev.secondment.agreement.document.domain.Language;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheDocumentTemplates implements DocumentTemplates, PanacheRepositoryBase<DocumentTemplate, UUID> {

    @Override
    public Optional<DocumentTemplate> at(UUID organization, DocumentType type, Language language, Instant moment) {
        return find(
                        "organization = ?1 and type = ?2 and language = ?3 and writtenAt <= ?4 order by edition desc",
                        organization,
                        type,
                        language,
                        moment)
                .firstResultOptional();
    }

    @Override
    public void add(DocumentTemplate template) {
        persist(template);
    }
}
