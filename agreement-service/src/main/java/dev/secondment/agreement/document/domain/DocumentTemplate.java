package dev.secondment.agreement.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * An employer's own wording of a document, one edition of it. Editions are added, never changed: a contract is printed
 * with the wording that stood when its text was frozen, however often HR rewords it later.
 */
@Entity
@Table(name = "document_template")
public class DocumentTemplate {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // Read by the queries and by row-level security.
    private UUID organization;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    @Enumerated(EnumType.STRING)
    private Language language;

    private int edition;

    private String body;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected DocumentTemplate() {}

    public DocumentTemplate(
            UUID id,
            UUID organization,
            DocumentType type,
            Language language,
            int edition,
            String body,
            String writtenBy,
            Instant writtenAt) {
        this.id = id;
        this.organization = organization;
        this.type = type;
        this.language = language;
        this.edition = edition;
        this.body = body;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    public DocumentType type() {
        return type;
    }

    public Language language() {
        return language;
    }

    public int edition() {
        return edition;
    }

    public String body() {
        return body;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
