package dev.secondment.agreement.suspension.domain;

import dev.secondment.agreement.lifecycle.domain.SuspensionReason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a halt with one reason and one day on which home HR looks at it again. A halt that goes on after its
 * review is a new stretch; the newest is the one that holds.
 */
@Entity
@Table(name = "agreement_suspension")
public class Suspension {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason_code")
    private SuspensionReason reasonCode;

    private LocalDate since;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "suspended_by")
    private String suspendedBy;

    @Column(name = "over_since")
    private @Nullable LocalDate overSince;

    /** When home HR is to be reminded; empty once it was, or need not be any more. */
    @Column(name = "remind_at")
    private @Nullable Instant remindAt;

    protected Suspension() {}

    public Suspension(
            UUID id,
            UUID agreementId,
            SuspensionReason reasonCode,
            LocalDate since,
            LocalDate reviewOn,
            ZoneId zone,
            String subject) {
        if (!reviewOn.isAfter(since)) {
            throw new SuspensionRejected(SuspensionProblem.REVIEW_DAY, "Today is " + since + " at the host site.");
        }
        this.id = id;
        this.agreementId = agreementId;
        this.reasonCode = reasonCode;
        this.since = since;
        this.reviewOn = reviewOn;
        this.suspendedBy = subject;
        this.remindAt = reviewOn.atStartOfDay(zone).toInstant();
    }

    /** The secondment goes on, or is over: nothing is left to review. */
    public void over(LocalDate today) {
        overSince = today;
        remindAt = null;
    }

    public SuspensionEvent.ReviewDue remind() {
        remindAt = null;
        return new SuspensionEvent.ReviewDue(agreementId, reviewOn);
    }

    public boolean isOver() {
        return overSince != null;
    }

    public boolean isToRemind(Instant at) {
        return remindAt != null && !at.isBefore(remindAt);
    }

    public UUID id() {
        return id;
    }

    public SuspensionReason reasonCode() {
        return reasonCode;
    }

    public LocalDate since() {
        return since;
    }

    public LocalDate reviewOn() {
        return reviewOn;
    }

    public String suspendedBy() {
        return suspendedBy;
    }

    public Optional<LocalDate> overSince() {
        return Optional.ofNullable(overSince);
    }
}
