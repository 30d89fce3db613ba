package dev.secondment.leave.terms.messaging;

import dev.secondment.leave.calendar.domain.DayHours;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import dev.secondment.leave.terms.domain.LeaveTerms;
import dev.secondment.leave.terms.domain.Placement;
import dev.secondment.leave.terms.domain.TermsVersion;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What leave-service reads of the terms in an agreement's events. */
record AgreedTerms(Home home, Host host, Secondee secondee, Term term, WorkingTime workingTime, Leave leaveTerms) {

    record Home(UUID organizationId) {}

    record Host(UUID organizationId, String timeZone) {}

    record Secondee(String employeeRef) {}

    record Term(LocalDate start, LocalDate plannedEnd) {}

    record WorkingTime(Map<DayOfWeek, DayHours> pattern) {}

    record Leave(Annual annual, HolidayCalendar holidayCalendar, Sickness sickness) {}

    record Annual(String policyOfRecord, String route, BigDecimal daysPerYear) {}

    record HolidayCalendar(String region) {}

    record Sickness(int certificateAfterCalendarDays) {}

    Placement placement() {
        return new Placement(home.organizationId(), secondee.employeeRef(), term.start(), term.plannedEnd());
    }

    TermsVersion from(LocalDate effectiveFrom) {
        return TermsVersion.agreed(
                effectiveFrom,
                host.organizationId(),
                host.timeZone(),
                new LeaveTerms(
                        leaveTerms.annual().policyOfRecord(),
                        leaveTerms.annual().route(),
                        leaveTerms.annual().daysPerYear(),
                        leaveTerms.holidayCalendar().region(),
                        leaveTerms.sickness().certificateAfterCalendarDays(),
                        new WorkingPattern(workingTime.pattern())));
    }
}
