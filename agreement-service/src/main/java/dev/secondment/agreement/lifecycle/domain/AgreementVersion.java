package dev.secondment.agreement.lifecycle.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One signed text of an agreement. The original is version 1 and holds the whole terms; every later one holds what an
 * amendment changes, and from which day on. Written once: what was signed stays readable.
 */
@Entity
@Table(name = "agreement_version")
public class AgreementVersion {

    @EmbeddedId
    private Place place;

    @Column(name = "amendment_id")
    private @Nullable UUID amendmentId;

    /** A JSON merge patch on the terms. */
    @JdbcTypeCode(SqlTypes.JSON)
    private String patch;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "document_hash")
    private String documentHash;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected AgreementVersion() {}

    public AgreementVersion(
            UUID agreementId,
            int number,
            @Nullable UUID amendmentId,
            String patch,
            LocalDate effectiveFrom,
            String documentHash,
            Instant signedAt) {
        this.place = new Place(agreementId, number);
        this.amendmentId = amendmentId;
        this.patch = patch;
        this.effectiveFrom = effectiveFrom;
        this.documentHash = documentHash;
        this.signedAt = signedAt;
    }

    /** Numbered in the order of signing, which need not be that of taking effect. */
    @Embeddable
    public record Place(@Column(name = "agreement_id") UUID agreementId, int number) implements Serializable {}

    public int number() {
        return place.number();
    }

    public Optional<UUID> amendmentId() {
        return Optional.ofNullable(amendmentId);
    }

    public String patch() {
        return patch;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public String documentHash() {
        return documentHash;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
