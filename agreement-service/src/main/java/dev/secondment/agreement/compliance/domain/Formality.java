package dev.secondment.agreement.compliance.domain;

import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.rules.domain.ShownTo;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * Something a rule asks for outside the contract, and that was done: a declaration filed, a certificate received. Not
 * part of the terms, because it happens after they are frozen and needs nobody's signature.
 */
@Entity
@Immutable
@Table(name = "compliance_formality")
public class Formality {
    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    private String code;

    /** The number under which it is on file elsewhere. */
    private String reference;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "by_side")
    private Side bySide;

    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "shown_to")
    private ShownTo shownTo;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Formality() {}

    /** What was done, and where it is on file. */
    public record Deed(String code, String reference, LocalDate doneOn) {}

    public Formality(
            UUID id, UUID agreementId, Deed deed, Side bySide, String subject, ShownTo shownTo, Instant recordedAt) {
        this.id = id;
        this.agreementId = agreementId;
        this.code = deed.code();
        this.reference = deed.reference();
        this.doneOn = deed.doneOn();
        this.bySide = bySide;
        this.subject = subject;
        this.shownTo = shownTo;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public String code() {
        return code;
    }

    public String reference() {
        return reference;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public Side bySide() {
        return bySide;
    }

    public String subject() {
        return subject;
    }

    public ShownTo shownTo() {
        return shownTo;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
