package dev.secondment.leave.terms.domain;

import dev.secondment.leave.calendar.domain.PublicHolidays;
import dev.secondment.leave.calendar.domain.Region;
import dev.secondment.leave.calendar.domain.WorkSchedule;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
        } else if (!isZone(placement.timeZone())) {
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

    public void requireOpen() {
        if (status == BindingStatus.CLOSED) {
            throw new TermsRejected(TermsProblem.AGREEMENT_CLOSED, "The agreement is closed for new leave.");
        }
    }

    public void requireWithin(LocalDate from, LocalDate to) {
        if (from.isBefore(placement.from()) || to.isAfter(placement.to())) {
            throw new TermsRejected(
                    TermsProblem.OUTSIDE_PLACEMENT,
                    "The placement runs from " + placement.from() + " to " + placement.to() + ".");
        }
    }

    /** Pattern and holidays by date; refused where the terms cannot be carried out. */
    public WorkSchedule schedule() {
        requireUsable();
        return WorkSchedule.always(terms.pattern(), new Region(terms.region()));
    }

    public ApprovalRoute route() {
        requireUsable();
        return ApprovalRoute.valueOf(terms.route());
    }

    public PolicyOfRecord policyOfRecord() {
        requireUsable();
        return PolicyOfRecord.valueOf(terms.policyOfRecord());
    }

    private void requireUsable() {
        if (problem != null) {
            throw new TermsRejected(problem, String.valueOf(problemDetail));
        }
    }

    /** Today where the person works: deadlines and "before the first day" are meant there. */
    public LocalDate today(Instant now) {
        ZoneId zone = isZone(placement.timeZone()) ? ZoneId.of(placement.timeZone()) : ZoneId.of("UTC");
        return LocalDate.ofInstant(now, zone);
    }

    public LocalDate certificateDueOn(LocalDate firstDay) {
        return firstDay.plusDays(terms.certificateAfterDays());
    }

    public UUID agreementId() {
        return agreementId;
    }

    public BindingStatus status() {
        return status;
    }

    public Placement placement() {
        return placement;
    }

    public LeaveTerms terms() {
        return terms;
    }

    public BigDecimal daysPerYear() {
        return terms.daysPerYear();
    }

    public Optional<TermsProblem> problem() {
        return Optional.ofNullable(problem);
    }

    private static boolean isOneOf(Enum<?>[] values, String name) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name));
    }

    private static boolean isZone(String zone) {
        try {
            return !ZoneId.of(zone).getId().isEmpty();
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
