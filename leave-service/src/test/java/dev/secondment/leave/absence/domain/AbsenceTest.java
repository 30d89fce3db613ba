package dev.secondment.leave.absence.domain;

import static dev.secondment.leave.absence.domain.AbsenceFixture.FIRST_DAY;
import static dev.secondment.leave.absence.domain.AbsenceFixture.PLACEMENT_END;
import static dev.secondment.leave.absence.domain.AbsenceFixture.certificate;
import static dev.secondment.leave.absence.domain.AbsenceFixture.in;
import static dev.secondment.leave.absence.domain.AbsenceFixture.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.terms.domain.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AbsenceTest {
    private static final Map<AbsenceStatus, Consumer<Absence>> VERBS = Map.of(
            AbsenceStatus.CERTIFIED, absence -> absence.certify(certificate("2027-01-05", "2027-01-06")),
            AbsenceStatus.CLOSED, absence -> absence.end(LocalDate.of(2027, 1, 7), PLACEMENT_END));

    @ParameterizedTest
    @EnumSource(AbsenceStatus.class)
    void an_absence_moves_as_the_table_says(AbsenceStatus from) {
        Set<AbsenceStatus> expected = switch (from) {
            case REPORTED -> Set.of(AbsenceStatus.CERTIFIED, AbsenceStatus.CLOSED);
            case CERTIFIED -> Set.of(AbsenceStatus.CLOSED);
            case CLOSED -> Set.of();
        };
        assertThat(from.next()).isEqualTo(expected);
        VERBS.forEach((to, verb) -> {
            Absence absence = in(from);
            if (from.next().contains(to)) {
                verb.accept(absence);
                assertThat(absence.status()).isEqualTo(to);
            } else if (to == AbsenceStatus.CLOSED) {
                assertThatThrownBy(() -> verb.accept(absence))
                        .isInstanceOfSatisfying(
                                AbsenceRejected.class,
                                refused -> assertThat(refused.type()).isEqualTo(AbsenceProblem.ILLEGAL_TRANSITION));
                assertThat(absence.status()).isEqualTo(from);
            } else {
                verb.accept(absence);
                assertThat(absence.status())
                        .as("a certificate does not move it back")
                        .isEqualTo(from);
            }
        });
    }

    @Test
    void the_same_certificate_says_nothing_new() {
        Absence absence = reported();

        assertThat(absence.certify(certificate("2027-01-05", "2027-01-07"))).isTrue();
        assertThat(absence.certify(certificate("2027-01-05", "2027-01-07"))).isFalse();
        assertThat(absence.certify(certificate("2027-01-08", "2027-01-11"))).isTrue();
        assertThat(absence.certificates()).hasSize(2);
    }

    @Test
    void a_certificate_covers_days_of_the_absence() {
        assertThatThrownBy(() -> reported().certify(certificate("2027-01-04", "2027-01-07")))
                .isInstanceOfSatisfying(
                        AbsenceRejected.class,
                        refused -> assertThat(refused.type()).isEqualTo(AbsenceProblem.CERTIFICATE_OUTSIDE));
        assertThatThrownBy(() -> in(AbsenceStatus.CLOSED).certify(certificate("2027-01-08", "2027-01-09")))
                .isInstanceOf(AbsenceRejected.class);
        assertThatThrownBy(() -> certificate("2027-01-08", "2027-01-07")).isInstanceOf(AbsenceRejected.class);
    }

    @Test
    void certified_days_end_with_the_absence() {
        Absence absence = in(AbsenceStatus.CLOSED);
        absence.certify(certificate("2027-01-06", "2027-01-12"));

        assertThat(absence.certifiedDays())
                .containsExactly(SlotRange.ofDays(LocalDate.of(2027, 1, 6), LocalDate.of(2027, 1, 7)));
    }

    @Test
    void an_absence_does_not_end_before_it_began_or_before_its_certificate() {
        Absence certified = in(AbsenceStatus.CERTIFIED);

        assertThatThrownBy(() -> reported().end(LocalDate.of(2027, 1, 4), PLACEMENT_END))
                .isInstanceOfSatisfying(
                        AbsenceRejected.class,
                        refused -> assertThat(refused.type()).isEqualTo(AbsenceProblem.INVALID_DATES));
        assertThatThrownBy(() -> certified.end(LocalDate.of(2027, 1, 6), PLACEMENT_END))
                .isInstanceOfSatisfying(
                        AbsenceRejected.class,
                        refused -> assertThat(refused.type()).isEqualTo(AbsenceProblem.CERTIFIED_BEYOND));
        assertThat(certified.status()).isEqualTo(AbsenceStatus.CERTIFIED);
    }

    @Test
    void certificates_that_run_past_the_placement_count_up_to_its_end() {
        LocalDate lastDay = LocalDate.of(2027, 1, 7);
        Absence absence = reported();
        absence.certify(certificate("2027-01-05", "2027-01-12"));
        absence.certify(certificate("2027-01-13", "2027-01-20"));

        absence.end(lastDay, lastDay);

        assertThat(absence.lastDay()).hasValue(lastDay);
        assertThat(absence.certifiedDays()).containsExactly(SlotRange.ofDays(FIRST_DAY, lastDay));
    }

    @Test
    void only_sickness_is_certified() {
        Absence emergency = reported(AbsenceKind.EMERGENCY);

        assertThatThrownBy(() -> emergency.certify(certificate("2027-01-05", "2027-01-07")))
                .isInstanceOfSatisfying(
                        AbsenceRejected.class,
                        refused -> assertThat(refused.type()).isEqualTo(AbsenceProblem.NOT_CERTIFIABLE));
        assertThat(emergency.certificates()).isEmpty();
    }

    @Test
    void a_certificate_runs_for_at_most_78_weeks() {
        assertThat(reported().certify(certificate("2027-01-05", "2028-07-04"))).isTrue();
        assertThatThrownBy(() -> reported().certify(certificate("2027-01-05", "2028-07-05")))
                .isInstanceOfSatisfying(
                        AbsenceRejected.class,
                        refused -> assertThat(refused.type()).isEqualTo(AbsenceProblem.CERTIFICATE_TOO_LONG));
    }

    @Test
    void a_return_comes_after_the_first_day() {
        LocalDate day = LocalDate.of(2027, 1, 5);

        assertThatThrownBy(() ->
                        new Absence.Report(UUID.randomUUID(), AbsenceKind.SICKNESS, day, day, Side.HOST, Instant.EPOCH))
                .isInstanceOf(AbsenceRejected.class);
    }
}
