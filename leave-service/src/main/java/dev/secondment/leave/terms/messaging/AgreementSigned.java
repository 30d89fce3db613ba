package dev.secondment.leave.terms.messaging;

import dev.secondment.leave.calendar.domain.DayHours;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import dev.secondment.leave.terms.application.BindTerms;
import dev.secondment.leave.terms.domain.LeaveTerms;
import dev.secondment.leave.terms.domain.Placement;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What leave-service reads of {@code secondment.agreement.signed.v1}. */
record AgreementSigned(
        UUID agreementId,
        Home home,
        Host host,
        Secondee secondee,
        Term term,
        WorkingTime workingTime,
        Leave leaveTerms) {

    record Home(UUID organizationId) {}

    record Host(UUID organizationId, String timeZone) {}

    record Secondee(String employeeRef) {}

    record Term(LocalDate start, LocalDate plannedEnd) {}

    record WorkingTime(Map<DayOfWeek, DayHours> pattern) {}

    record Leave(Annual annual, HolidayCalendar holidayCalendar, Sickness sickness) {}

    record Annual(String policyOfRecord, String route, BigDecimal daysPerYear) {}

    record HolidayCalendar(String region) {}

    record Sickness(int certificateAfterCalendarDays) {}

    BindTerms.Command toCommand() {
        return new BindTerms.Command(
                agreementId,
                new Placement(
                        home.organizationId(),
                        host.organizationId(),
                        secondee.employeeRef(),
                        host.timeZone(),
                        term.start(),
                        term.plannedEnd()),
                new LeaveTerms(
                        leaveTerms.annual().policyOfRecord(),
                        leaveTerms.annual().route(),
                        leaveTerms.annual().daysPerYear(),
                        leaveTerms.holidayCalendar().region(),
                        leaveTerms.sickness().certificateAfterCalendarDays(),
                        new WorkingPattern(workingTime.pattern())));
    }
}
