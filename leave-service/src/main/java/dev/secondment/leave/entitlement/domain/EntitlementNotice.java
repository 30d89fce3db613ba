package dev.secondment.leave.entitlement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The employer told the person how many days are left of a leave year and that they lapse if they are not taken. Where a
 * policy asks for it, nothing lapses without it (CJEU C-684/16).
 */
@Entity
@Table(name = "leave_entitlement_notice")
public class EntitlementNotice {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "leave_year")
    private int leaveYear;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected EntitlementNotice() {}

    public EntitlementNotice(
            UUID id, UUID agreementId, int leaveYear, LocalDate givenOn, String givenBy, Instant recordedAt) {
        this.id = id;
        this.agreementId = agreementId;
        this.leaveYear = leaveYear;
        this.givenOn = givenOn;
        this.givenBy = givenBy;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public int leaveYear() {
        return leaveYear;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public String givenBy() {
        return givenBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
