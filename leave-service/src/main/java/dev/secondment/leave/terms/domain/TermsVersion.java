package dev.secondment.leave.terms.domain;

import dev.secondment.leave.calendar.domain.ProclaimedHolidays;
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
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What holds from a day on, until the next version does.
 *
 * <p>Terms that cannot be carried out, such as an unknown holiday region, are kept all the same and say so: balances and
 * sickness reports work, and whatever would have to count their days refuses with the problem. Nothing is guessed and
 * nothing waits unseen in a parking lot.
 *
 * @param title of the role at the host
 * @param team the unit of the host's organisation in which the person works
 */
@Embeddable
public record TermsVersion(
        @Column(name = "effective_from") LocalDate effectiveFrom,
        @Column(name = "host_organization") UUID hostOrganization,
        @Column(name = "time_zone") String timeZone,
        @Column(name = "title") @Nullable String title,
        @Column(name = "team") @Nullable String team,
        @Embedded LeaveTerms terms,
        @Enumerated(EnumType.STRING) @Nullable TermsProblem problem,
        @Column(name = "problem_detail") @Nullable String problemDetail) {
    private static final String ANNUAL = "ANNUAL";

    public static TermsVersion agreed(
            LocalDate effectiveFrom, UUID hostOrganization, String timeZone, LeaveTerms terms) {
        return new TermsVersion(effectiveFrom, hostOrganization, timeZone, null, null, terms, null, null);
    }

    /** The same for a role in a team of the host. */
    public TermsVersion in(@Nullable String role, @Nullable String unit) {
        return new TermsVersion(effectiveFrom, hostOrganization, timeZone, role, unit, terms, problem, problemDetail);
    }

    /** The same with what stands in its way, if anything does. */
    public TermsVersion examined(PublicHolidays holidays) {
        if (!Region.isWellFormed(terms.region()) || !holidays.knows(new Region(terms.region()))) {
            return unusable(
                    TermsProblem.UNKNOWN_REGION, "The public holidays of " + terms.region() + " are not known.");
        }
        if (!isOneOf(PolicyOfRecord.values(), terms.policyOfRecord())) {
            return unsupported("Policy of record " + terms.policyOfRecord() + ".");
        }
        if (!areAllOf(PolicyOfRecord.values(), terms.policyByType().policies().values())) {
            return unsupported("Policies of record " + terms.policyByType().policies() + ".");
        }
        if (!isOneOf(ApprovalRoute.values(), terms.route())) {
            return unsupported("Approval route " + terms.route() + ".");
        }
        if (terms.calendarMode() != null && !isOneOf(CalendarMode.values(), terms.calendarMode())) {
            return unsupported("Public holidays of " + terms.calendarMode() + ".");
        }
        if (!areAllOf(Side.values(), terms.reportTo().all())) {
            return unsupported("Sickness is reported to " + terms.reportTo().all() + ".");
        }
        if (!isPeriod(terms.carryOver())) {
            return unsupported("Carry-over " + terms.carryOver() + ".");
        }
        if (terms.pattern().isEmpty()) {
            return unsupported("A working pattern without working time.");
        }
        if (!isZone()) {
            return unsupported("Time zone " + timeZone + ".");
        }
        return this;
    }

    private TermsVersion unsupported(String detail) {
        return unusable(TermsProblem.TERMS_NOT_SUPPORTED, detail);
    }

    private TermsVersion unusable(TermsProblem why, String detail) {
        return new TermsVersion(effectiveFrom, hostOrganization, timeZone, title, team, terms, why, detail);
    }

    public boolean isUsable() {
        return problem == null;
    }

    /** What is worked on each day; refused where the terms cannot be carried out. */
    public WorkSchedule.Day workday(ProclaimedHolidays proclaimed) {
        requireUsable();
        return new WorkSchedule.Day(
                terms.pattern(), new Region(terms.region()), terms.minutesPerDay(), proclaimed, zone());
    }

    public WorkSchedule.Day workday() {
        return workday(ProclaimedHolidays.NONE);
    }

    public ApprovalRoute route() {
        requireUsable();
        return ApprovalRoute.valueOf(terms.route());
    }

    /** Of annual leave. */
    public PolicyOfRecord policyOfRecord() {
        requireUsable();
        return PolicyOfRecord.valueOf(terms.policyOfRecord());
    }

    /** Whose rules hold for a type of leave, by its name in the agreement; nothing, where nothing is agreed. */
    public Optional<PolicyOfRecord> policyOf(String type) {
        requireUsable();
        return type.equals(ANNUAL)
                ? Optional.of(policyOfRecord())
                : Optional.ofNullable(terms.policyByType().policies().get(type)).map(PolicyOfRecord::valueOf);
    }

    /** The employers that learn of sickness at once; both, where the terms do not say. */
    public Set<Side> sicknessReportedTo() {
        Set<Side> told = EnumSet.noneOf(Side.class);
        Arrays.stream(Side.values())
                .filter(side -> terms.reportTo().all().contains(side.name()))
                .forEach(told::add);
        return told.isEmpty() ? EnumSet.of(Side.HOME, Side.HOST) : told;
    }

    /** How long after the leave year days carried over can be taken; nothing, where they do not lapse by the terms. */
    public Optional<Period> carryOverUsableFor() {
        requireUsable();
        return Optional.ofNullable(terms.carryOver())
                .map(LeaveTerms.CarriedOver::expiresAfter)
                .map(Period::parse);
    }

    private void requireUsable() {
        if (problem != null) {
            throw new TermsRejected(problem, String.valueOf(problemDetail));
        }
    }

    LocalDate dateAt(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    /** Where the person works; of a zone that nobody knows, the days of UTC. */
    public ZoneId zone() {
        return isZone() ? ZoneId.of(timeZone) : ZoneId.of("UTC");
    }

    private boolean isZone() {
        try {
            return !ZoneId.of(timeZone).getId().isEmpty();
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static boolean isPeriod(LeaveTerms.@Nullable CarriedOver carryOver) {
        try {
            return carryOver == null
                    || carryOver.expiresAfter() == null
                    || !Period.parse(carryOver.expiresAfter()).isNegative();
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }

    private static boolean areAllOf(Enum<?>[] values, Collection<String> names) {
        return names.stream().allMatch(name -> isOneOf(values, name));
    }

    private static boolean isOneOf(Enum<?>[] values, String name) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name));
    }
}
