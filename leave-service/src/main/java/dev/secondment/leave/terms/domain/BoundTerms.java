package dev.secondment.leave.terms.domain;

import dev.secondment.leave.calendar.domain.Region;
import dev.secondment.leave.calendar.domain.WorkSchedule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The leave terms of one agreement as they stood when the transaction read them: what other features go by. */
public record BoundTerms(
        UUID agreementId,
        BindingStatus status,
        Placement placement,
        LeaveTerms terms,
        Optional<TermsProblem> problem,
        @Nullable String problemDetail) {

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
        problem.ifPresent(why -> {
            throw new TermsRejected(why, String.valueOf(problemDetail));
        });
    }

    /** Today where the person works: deadlines and "before the first day" are meant there. */
    public LocalDate today(Instant now) {
        ZoneId zone = placement.hasKnownZone() ? ZoneId.of(placement.timeZone()) : ZoneId.of("UTC");
        return LocalDate.ofInstant(now, zone);
    }

    public LocalDate certificateDueOn(LocalDate firstDay) {
        return firstDay.plusDays(terms.certificateAfterDays());
    }

    public BigDecimal daysPerYear() {
        return terms.daysPerYear();
    }
}
