package dev.secondment.leave.terms.domain;

import dev.secondment.leave.calendar.domain.PublicHolidays;
import dev.secondment.leave.calendar.domain.Region;
import dev.secondment.leave.calendar.domain.WorkSchedule;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What holds from a day on, until the next version does.
 *
 * <p>Terms that cannot be carried out, such as an unknown holiday region, are kept all the same and say so: balances and
 * sickness reports work, and whatever would have to count their days refuses with the problem. Nothing is guessed and
 * nothing waits unseen in a parking lot.
 */
@Embeddable
public record TermsVersion(
        @Column(name = "effective_from") LocalDate effectiveFrom,
        @Column(name = "host_organization") UUID hostOrganization,
        @Column(name = "time_zone") String timeZone,
        @Embedded LeaveTerms terms,
        @Enumerated(EnumType.STRING) @Nullable TermsProblem problem,
        @Column(name = "problem_detail") @Nullable String problemDetail) {

    public static TermsVersion agreed(
            LocalDate effectiveFrom, UUID hostOrganization, String timeZone, LeaveTerms terms) {
        return new TermsVersion(effectiveFrom, hostOrganization, timeZone, terms, null, null);
    }

    /** The same with what stands in its way, if anything does. */
    public TermsVersion examined(PublicHolidays holidays) {
        if (!Region.isWellFormed(terms.region()) || !holidays.knows(new Region(terms.region()))) {
            return unusable(
                    TermsProblem.UNKNOWN_REGION, "The public holidays of " + terms.region() + " are not known.");
        }
        if (!isOneOf(PolicyOfRecord.values(), terms.policyOfRecord())) {
            return unusable(TermsProblem.TERMS_NOT_SUPPORTED, "Policy of record " + terms.policyOfRecord() + ".");
        }
        if (!isOneOf(ApprovalRoute.values(), terms.route())) {
            return unusable(TermsProblem.TERMS_NOT_SUPPORTED, "Approval route " + terms.route() + ".");
        }
        if (terms.pattern().isEmpty()) {
            return unusable(TermsProblem.TERMS_NOT_SUPPORTED, "A working pattern without working time.");
        }
        if (!isZone()) {
            return unusable(TermsProblem.TERMS_NOT_SUPPORTED, "Time zone " + timeZone + ".");
        }
        return this;
    }

    private TermsVersion unusable(TermsProblem why, String detail) {
        return new TermsVersion(effectiveFrom, hostOrganization, timeZone, terms, why, detail);
    }

    public boolean isUsable() {
        return problem == null;
    }

    /** What is worked on each day; refused where the terms cannot be carried out. */
    public WorkSchedule.Day workday() {
        requireUsable();
        return new WorkSchedule.Day(terms.pattern(), new Region(terms.region()));
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

    LocalDate dateAt(Instant instant) {
        return LocalDate.ofInstant(instant, isZone() ? ZoneId.of(timeZone) : ZoneId.of("UTC"));
    }

    private boolean isZone() {
        try {
            return !ZoneId.of(timeZone).getId().isEmpty();
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static boolean isOneOf(Enum<?>[] values, String name) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name));
    }
}
