package dev.secondment.leave.absence.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.WireJson;
import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.AbsenceEvent;
import dev.secondment.leave.absence.domain.AbsenceFields;
import dev.secondment.leave.absence.domain.AbsenceFixture;
import dev.secondment.leave.absence.domain.AbsenceStatus;
import dev.secondment.leave.calendar.CalendarFixture;
import dev.secondment.leave.calendar.application.JollydayHolidays;
import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.WorkSchedule;
import dev.secondment.leave.payroll.PayrollDays;
import dev.secondment.platform.test.Contracts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AbsenceEventContractTest {

    static Stream<AbsenceEvent> events() {
        Absence absence = AbsenceFixture.in(AbsenceStatus.CLOSED);
        LeaveCharge charge = new ChargeCalculator(new JollydayHolidays())
                .charge(
                        absence.days().orElseThrow(),
                        WorkSchedule.always(CalendarFixture.FULL_TIME, CalendarFixture.BAVARIA));
        return Stream.of(
                AbsenceEvent.Reported.of(absence),
                AbsenceEvent.Certified.of(absence, AbsenceFixture.certificate("2027-01-05", "2027-01-07")),
                AbsenceEvent.Ended.of(absence, charge));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_happened_is_told_as_promised(AbsenceEvent event) {
        Contracts.assertMatches(
                OutboxAbsenceEvents.typeOf(event),
                WireJson.of(AbsenceEventData.of(
                        event,
                        event instanceof AbsenceEvent.Ended ended
                                ? PayrollDays.of(ended.charge(), "SICKNESS")
                                : List.of())));
    }

    @Test
    void every_kind_of_event_is_told() {
        assertThat(events().map(Object::getClass))
                .containsExactlyInAnyOrder(AbsenceEvent.class.getPermittedSubclasses());
    }

    @Test
    void every_field_of_an_event_has_a_declared_audience() {
        assertThat(AbsenceFields.EVENT.fields().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(AbsenceEventData.class.getPermittedSubclasses())
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(component -> component.getName())
                        .collect(Collectors.toSet()));
    }
}
