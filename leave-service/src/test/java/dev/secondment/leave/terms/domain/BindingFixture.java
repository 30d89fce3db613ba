package dev.secondment.leave.terms.domain;

import dev.secondment.leave.calendar.CalendarFixture;
import dev.secondment.leave.calendar.application.JollydayHolidays;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Bound terms: E-1001 in Munich from May 2026 to February 2027, unless a test says otherwise. */
public final class BindingFixture {
    public static final LocalDate START = LocalDate.of(2026, 5, 1);
    public static final LocalDate END = LocalDate.of(2027, 2, 28);

    static final UUID HOST = UUID.randomUUID();
    static final Placement PLACEMENT = new Placement(UUID.randomUUID(), "E-1001", START, END);

    private BindingFixture() {}

    public static BoundTerms bound() {
        return in("DE-BY");
    }

    public static BoundTerms in(String region) {
        return of("HOME", "HOST_THEN_HOME", region, "Europe/Berlin", CalendarFixture.FULL_TIME);
    }

    public static BoundTerms routed(String route) {
        return of("HOME", route, "DE-BY", "Europe/Berlin", CalendarFixture.FULL_TIME);
    }

    public static BoundTerms of(String policy, String route, String region, String zone, WorkingPattern pattern) {
        return binding(version(START, policy, route, region, zone, pattern)).terms();
    }

    /** What is agreed from each of the days on, in the order given. */
    public static BoundTerms amended(TermsVersion... versions) {
        return binding(versions).terms();
    }

    public static TermsVersion from(LocalDate day, String region, WorkingPattern pattern) {
        return version(day, "HOME", "HOST_THEN_HOME", region, "Europe/Berlin", pattern);
    }

    public static TermsVersion from(LocalDate day, String daysPerYear) {
        return TermsVersion.agreed(
                        day,
                        HOST,
                        "Europe/Berlin",
                        new LeaveTerms(
                                "HOME",
                                "HOST_THEN_HOME",
                                new BigDecimal(daysPerYear),
                                "DE-BY",
                                3,
                                CalendarFixture.FULL_TIME))
                .examined(new JollydayHolidays());
    }

    static TermsVersion version(
            LocalDate day, String policy, String route, String region, String zone, WorkingPattern pattern) {
        return TermsVersion.agreed(
                        day, HOST, zone, new LeaveTerms(policy, route, new BigDecimal("30"), region, 3, pattern))
                .examined(new JollydayHolidays());
    }

    static LeaveBinding binding(TermsVersion... versions) {
        return LeaveBinding.bind(
                UUID.randomUUID(), PLACEMENT, List.of(versions), Instant.parse("2026-03-01T09:00:00Z"));
    }
}
