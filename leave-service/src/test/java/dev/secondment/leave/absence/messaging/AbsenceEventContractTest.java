package dev.secondment.leave.absence.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.WireJson;
import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.AbsenceEvent;
import dev.secondment.leave.absence.domain.AbsenceFields;
import dev.secondment.leave.absence.domain.AbsenceFixture;
import dev.secondment.leave.absence.domain.AbsenceStatus;
import dev.secondment.leave.absence.domain.Certificate;
import dev.secondment.leave.absence.domain.LongAbsenceDecision;
import dev.secondment.leave.calendar.CalendarFixture;
import dev.secondment.leave.calendar.application.JollydayHolidays;
import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.WorkSchedule;
import dev.secondment.leave.payroll.PayrollDays;
import dev.secondment.leave.payroll.domain.PayrollNews;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.test.Contracts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AbsenceEventContractTest {

    static Stream<AbsenceEvent> events() {
        Absence absence = AbsenceFixture.in(AbsenceStatus.CLOSED);
        AbsenceEvent.About about = AbsenceEvent.About.of(absence);
        Certificate certificate = AbsenceFixture.certificate("2027-01-05", "2027-01-07");
        LeaveCharge charge = new ChargeCalculator(new JollydayHolidays())
                .charge(
                        absence.days().orElseThrow(),
                        WorkSchedule.always(CalendarFixture.FULL_TIME, CalendarFixture.BAVARIA));
        return Stream.of(
                AbsenceEvent.Reported.of(absence),
                new AbsenceEvent.Extended(about),
                new AbsenceEvent.Certified(about, certificate),
                new AbsenceEvent.CertificateWithdrawn(about, certificate),
                new AbsenceEvent.CertificateDue(about, LocalDate.of(2027, 1, 8)),
                new AbsenceEvent.CertificateOverdue(about, LocalDate.of(2027, 1, 8)),
                new AbsenceEvent.LongReached(about, 43, LocalDate.of(2027, 3, 2)),
                new AbsenceEvent.LongDecided(about, LongAbsenceDecision.HOLD),
                new AbsenceEvent.Withdrawn(about),
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
                                : PayrollNews.NONE)));
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

    @Test
    void reports_go_to_whom_the_terms_name_and_medical_facts_never_to_the_host() {
        AbsenceEvent.About all = AbsenceEvent.About.of(AbsenceFixture.reported());
        AbsenceEvent.About homeOnly =
                new AbsenceEvent.About(all.agreementId(), all.absenceId(), all.kind(), all.span(), Set.of(Side.HOME));
        AbsenceEvent.About hostOnly =
                new AbsenceEvent.About(all.agreementId(), all.absenceId(), all.kind(), all.span(), Set.of(Side.HOST));

        assertThat(OutboxAbsenceEvents.audienceOf(new AbsenceEvent.Extended(all)))
                .containsExactlyInAnyOrder("HOME", "HOST", "SECONDEE");
        assertThat(OutboxAbsenceEvents.audienceOf(new AbsenceEvent.Extended(homeOnly)))
                .containsExactlyInAnyOrder("HOME", "SECONDEE");
        assertThat(OutboxAbsenceEvents.audienceOf(new AbsenceEvent.Extended(hostOnly)))
                .containsExactlyInAnyOrder("HOST", "SECONDEE");
        assertThat(OutboxAbsenceEvents.audienceOf(new AbsenceEvent.Withdrawn(hostOnly)))
                .containsExactlyInAnyOrder("HOME", "HOST", "SECONDEE");
        events().filter(event -> !(event instanceof AbsenceEvent.Reported
                        || event instanceof AbsenceEvent.Extended
                        || event instanceof AbsenceEvent.Ended
                        || event instanceof AbsenceEvent.Withdrawn))
                .forEach(medical -> assertThat(OutboxAbsenceEvents.audienceOf(medical))
                        .as("%s", medical)
                        .doesNotContain("HOST"));
    }
}
