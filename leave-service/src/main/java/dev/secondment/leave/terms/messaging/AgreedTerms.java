package dev.secondment.leave.terms.messaging;

import dev.secondment.leave.calendar.domain.DayHours;
import dev.secondment.leave.calendar.domain.Shift;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import dev.secondment.leave.terms.domain.LeaveTerms;
import dev.secondment.leave.terms.domain.Names;
import dev.secondment.leave.terms.domain.Placement;
import dev.secondment.leave.terms.domain.PolicyByType;
import dev.secondment.leave.terms.domain.TermsVersion;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What leave-service reads of the terms in an agreement's events. */
record AgreedTerms(
        Home home,
        Host host,
        Secondee secondee,
        Term term,
        WorkingTime workingTime,
        Leave leaveTerms,
        @Nullable Role hostRole) {

    record Home(UUID organizationId) {}

    record Host(UUID organizationId, String timeZone) {}

    record Secondee(String employeeRef) {}

    record Term(LocalDate start, LocalDate plannedEnd) {}

    record WorkingTime(
            Map<DayOfWeek, DayHours> pattern,
            @Nullable Rotation rotation,
            @Nullable Integer minutesPerDay,
            @Nullable Map<DayOfWeek, ShiftTimes> shifts) {

        WorkingPattern rotating() {
            if (rotation == null) {
                return new WorkingPattern(List.of(pattern), LocalDate.EPOCH, shiftsOf(List.of()));
            }
            List<Map<DayOfWeek, DayHours>> weeks = new ArrayList<>(List.of(pattern));
            weeks.addAll(rotation.laterWeeks());
            return new WorkingPattern(
                    weeks, rotation.anchor(), shiftsOf(Objects.requireNonNullElse(rotation.laterShifts(), List.of())));
        }

        private List<Map<DayOfWeek, Shift>> shiftsOf(List<Map<DayOfWeek, ShiftTimes>> later) {
            return shifts == null
                    ? List.of()
                    : Stream.concat(Stream.of(shifts), later.stream())
                            .map(ShiftTimes::agreed)
                            .toList();
        }
    }

    /** @param anchor the Monday of a week that is worked as the pattern says; the others follow in turn */
    record Rotation(
            LocalDate anchor,
            List<Map<DayOfWeek, DayHours>> laterWeeks,
            @Nullable List<Map<DayOfWeek, ShiftTimes>> laterShifts) {}

    record ShiftTimes(
            LocalTime from, LocalTime to, @Nullable Integer breakMinutes) {

        static Map<DayOfWeek, Shift> agreed(Map<DayOfWeek, ShiftTimes> week) {
            return week.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, day -> day.getValue().agreed()));
        }

        private Shift agreed() {
            return new Shift(from, to, Objects.requireNonNullElse(breakMinutes, 0));
        }
    }

    record Leave(
            Annual annual,
            HolidayCalendar holidayCalendar,
            Sickness sickness,
            @Nullable Map<String, String> policyByType,
            @Nullable List<String> informed,
            @Nullable Integer noticeDays,
            @Nullable CarryOver carryOver) {}

    record Annual(String policyOfRecord, String route, BigDecimal daysPerYear) {}

    record HolidayCalendar(@Nullable String mode, String region) {}

    record Sickness(@Nullable List<String> reportTo, int certificateAfterCalendarDays) {}

    record CarryOver(@Nullable BigDecimal maxDays, @Nullable String expiresAfter) {

        LeaveTerms.CarriedOver agreed() {
            return new LeaveTerms.CarriedOver(maxDays, expiresAfter);
        }
    }

    record Role(@Nullable String title, @Nullable String organizationUnit) {}

    Placement placement() {
        return new Placement(home.organizationId(), secondee.employeeRef(), term.start(), term.plannedEnd());
    }

    TermsVersion from(LocalDate effectiveFrom) {
        TermsVersion version = TermsVersion.agreed(effectiveFrom, host.organizationId(), host.timeZone(), agreed());
        return hostRole == null ? version : version.in(hostRole.title(), hostRole.organizationUnit());
    }

    private LeaveTerms agreed() {
        return new LeaveTerms(
                leaveTerms.annual().policyOfRecord(),
                leaveTerms.annual().route(),
                leaveTerms.annual().daysPerYear(),
                leaveTerms.holidayCalendar().region(),
                leaveTerms.sickness().certificateAfterCalendarDays(),
                workingTime.rotating(),
                workingTime.minutesPerDay(),
                leaveTerms.holidayCalendar().mode(),
                new PolicyByType(Objects.requireNonNullElse(leaveTerms.policyByType(), Map.of())),
                new Names(Objects.requireNonNullElse(leaveTerms.informed(), List.of())),
                new Names(Objects.requireNonNullElse(leaveTerms.sickness().reportTo(), List.of())),
                leaveTerms.noticeDays(),
                leaveTerms.carryOver() == null ? null : leaveTerms.carryOver().agreed());
    }
}
