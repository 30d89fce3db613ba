package dev.secondment.agreement.compliance.domain;

import dev.secondment.agreement.rules.domain.ShownTo;
import dev.secondment.agreement.rules.domain.WaivableBy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A rule or a clause set aside for one agreement by the home employer, for a reason. It stays: nobody takes it back. */
@Entity
@Immutable
@Table(name = "compliance_waiver")
public class Waiver {
    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    private String code;
    private String reason;

    @Enumerated(EnumType.STRING)
    private WaivableBy author;

    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "shown_to")
    private ShownTo shownTo;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Waiver() {}

    /**
     * @param author in which function
     * @param subject which person
     */
    public Waiver(
            UUID id,
            UUID agreementId,
            String code,
            String reason,
            WaivableBy author,
            String subject,
            ShownTo shownTo,
            Instant madeAt) {
        this.id = id;
        this.agreementId = agreementId;
        this.code = code;
        this.reason = reason;
        this.author = author;
        this.subject = subject;
        this.shownTo = shownTo;
        this.madeAt = madeAt;
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

    public String reason() {
        return reason;
    }

    public WaivableBy author() {
        return author;
    }

    public String subject() {
        return subject;
    }

    public ShownTo shownTo() {
        return shownTo;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
