package dev.secondment.leave.terms.domain;

import dev.secondment.leave.calendar.CalendarFixture;
import dev.secondment.leave.calendar.application.JollydayHolidays;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Bound terms: E-1001 in Munich from September 2026 to February 2027, unless a test says otherwise. */
public final class BindingFixture {
    public static final LocalDate START = LocalDate.of(2026, 5, 1);
    public static final LocalDate END = LocalDate.of(2027, 2, 28);

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
        return binding(policy, route, region, zone, pattern).terms();
    }

    static LeaveBinding binding(String policy, String route, String region, String zone, WorkingPattern pattern) {
        return LeaveBinding.bind(
                UUID.randomUUID(),
                new Placement(UUID.randomUUID(), UUID.randomUUID(), "E-1001", zone, START, END),
                new LeaveTerms(policy, route, new BigDecimal("30"), region, 3, pattern),
                new JollydayHolidays(),
                Instant.parse("2026-03-01T09:00:00Z"));
    }
}
