package dev.secondment.leave.terms.domain;

import dev.secondment.leave.calendar.domain.PublicHolidays;
import dev.secondment.leave.calendar.domain.Region;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The leave terms of one agreement, bound when its last signature was given. Everything leave-service knows of the
 * agreement is here; it never asks the service that owns it.
 *
 * <p>Terms that cannot be carried out, such as an unknown holiday region, are bound all the same and say so: balances
 * and sickness reports work, and whatever would have to count days refuses with the problem. Nothing is guessed and
 * nothing waits unseen in a parking lot.
 */
@Entity
@Table(name = "leave_binding")
public class LeaveBinding {

    @Id
    @Column(name = "agreement_id")
    private UUID agreementId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private BindingStatus status;

    @Embedded
    private Placement placement;

    @Embedded
    private LeaveTerms terms;

    @Enumerated(EnumType.STRING)
    private @Nullable TermsProblem problem;

    @Column(name = "problem_detail")
    private @Nullable String problemDetail;

    @Column(name = "bound_at")
    private Instant boundAt;

    protected LeaveBinding() {}

    private LeaveBinding(UUID agreementId, Placement placement, LeaveTerms terms, Instant at) {
        this.agreementId = agreementId;
        this.placement = placement;
        this.terms = terms;
        this.status = BindingStatus.BOUND;
        this.boundAt = at;
    }

    public static LeaveBinding bind(
            UUID agreementId, Placement placement, LeaveTerms terms, PublicHolidays holidays, Instant at) {
        LeaveBinding binding = new LeaveBinding(agreementId, placement, terms, at);
        binding.examine(holidays);
        return binding;
    }

    private void examine(PublicHolidays holidays) {
        if (!Region.isWellFormed(terms.region()) || !holidays.knows(new Region(terms.region()))) {
            unusable(TermsProblem.UNKNOWN_REGION, "The public holidays of " + terms.region() + " are not known.");
        } else if (!isOneOf(PolicyOfRecord.values(), terms.policyOfRecord())) {
            unusable(TermsProblem.TERMS_NOT_SUPPORTED, "Policy of record " + terms.policyOfRecord() + ".");
        } else if (!isOneOf(ApprovalRoute.values(), terms.route())) {
            unusable(TermsProblem.TERMS_NOT_SUPPORTED, "Approval route " + terms.route() + ".");
        } else if (terms.pattern().isEmpty()) {
            unusable(TermsProblem.TERMS_NOT_SUPPORTED, "A working pattern without working time.");
        } else if (!placement.hasKnownZone()) {
            unusable(TermsProblem.TERMS_NOT_SUPPORTED, "Time zone " + placement.timeZone() + ".");
        }
    }

    private void unusable(TermsProblem why, String detail) {
        problem = why;
        problemDetail = detail;
    }

    public void activate() {
        moveTo(BindingStatus.ACTIVE);
    }

    public void close() {
        moveTo(BindingStatus.CLOSED);
    }

    /** The owner of the agreement decides its moves; one that is already made here is no news. */
    private void moveTo(BindingStatus target) {
        if (status.next().contains(target)) {
            status = target;
        }
    }

    /** For reading: the entity itself stays in this feature. */
    public BoundTerms terms() {
        return new BoundTerms(agreementId, status, placement, terms, Optional.ofNullable(problem), problemDetail);
    }

    public UUID agreementId() {
        return agreementId;
    }

    public Placement placement() {
        return placement;
    }

    private static boolean isOneOf(Enum<?>[] values, String name) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name));
    }
}
