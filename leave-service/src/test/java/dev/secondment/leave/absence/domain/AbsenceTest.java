package dev.secondment.leave.absence.domain;

import static dev.secondment.leave.absence.domain.AbsenceFixture.FIRST_DAY;
import static dev.secondment.leave.absence.domain.AbsenceFixture.NOON;
import static dev.secondment.leave.absence.domain.AbsenceFixture.PLACEMENT_END;
import static dev.secondment.leave.absence.domain.AbsenceFixture.certificate;
import static dev.secondment.leave.absence.domain.AbsenceFixture.evening;
import static dev.secondment.leave.absence.domain.AbsenceFixture.in;
import static dev.secondment.leave.absence.domain.AbsenceFixture.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AbsenceTest {
    private static final LocalDate DUE = FIRST_DAY.plusDays(3);
    private static final Map<AbsenceStatus, Consumer<Absence>> VERBS = Map.of(
            AbsenceStatus.CERTIFICATE_DUE, absence -> absence.askForCertificate(DUE),
            AbsenceStatus.CERTIFIED, absence -> absence.certify(certificate("2027-01-05", "2027-01-06")),
            AbsenceStatus.LONG_TERM, absence -> absence.becomeLong(FIRST_DAY.plusDays(42)),
            AbsenceStatus.CLOSED, absence -> absence.end(evening("2027-01-07"), PLACEMENT_END),
            AbsenceStatus.WITHDRAWN, Absence::withdraw);

    /** What late news changes without moving the absence: reminders and certificates after the end. */
    private static final Set<AbsenceStatus> SAID_AND_NOT_MOVED =
            Set.of(AbsenceStatus.CERTIFICATE_DUE, AbsenceStatus.CERTIFIED);

    private static Set<AbsenceStatus> expectedAfter(AbsenceStatus from) {
        return switch (from) {
            case REPORTED ->
                Set.of(
                        AbsenceStatus.CERTIFICATE_DUE,
                        AbsenceStatus.CERTIFIED,
                        AbsenceStatus.LONG_TERM,
                        AbsenceStatus.CLOSED,
                        AbsenceStatus.WITHDRAWN);
            case CERTIFICATE_DUE ->
                Set.of(AbsenceStatus.CERTIFIED, AbsenceStatus.LONG_TERM, AbsenceStatus.CLOSED, AbsenceStatus.WITHDRAWN);
            case CERTIFIED ->
                Set.of(
                        AbsenceStatus.REPORTED,
                        AbsenceStatus.CERTIFICATE_DUE,
                        AbsenceStatus.LONG_TERM,
                        AbsenceStatus.CLOSED,
                        AbsenceStatus.WITHDRAWN);
            case LONG_TERM -> Set.of(AbsenceStatus.CLOSED, AbsenceStatus.WITHDRAWN);
            case CLOSED -> Set.of(AbsenceStatus.WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }

    @ParameterizedTest
    @EnumSource(AbsenceStatus.class)
    void an_absence_moves_as_the_table_says(AbsenceStatus from) {
        assertThat(from.next()).isEqualTo(expectedAfter(from));
        VERBS.forEach((to, verb) -> {
            Absence absence = in(from);
            boolean refused = from == AbsenceStatus.WITHDRAWN && to != AbsenceStatus.CERTIFICATE_DUE;
            if (from.next().contains(to)) {
                verb.accept(absence);
                assertThat(absence.status()).isEqualTo(to);
            } else if (SAID_AND_NOT_MOVED.contains(to) && !refused) {
                verb.accept(absence);
                assertThat(absence.status())
                        .as("%s is no step back from %s", to, from)
                        .isEqualTo(from);
            } else {
                assertThatThrownBy(() -> verb.accept(absence))
                        .as("%s from %s", to, from)
                        .isInstanceOfSatisfying(
                                AbsenceRejected.class,
                                told -> assertThat(told.type()).isEqualTo(AbsenceProblem.ILLEGAL_TRANSITION));
                assertThat(absence.status()).isEqualTo(from);
            }
        });
    }

    @Test
    void a_withdrawn_certificate_certifies_nothing_and_is_asked_for_again() {
        Absence absence = in(AbsenceStatus.CERTIFICATE_DUE);
        Certificate wrong = certificate("2027-01-05", "2027-01-20");
        absence.certify(wrong);
        assertThat(absence.certificateWatch().dueOn()).isEqualTo(LocalDate.of(2027, 1, 21));

        absence.withdrawCertificate(wrong.id(), NOON);

        assertThat(absence.status()).isEqualTo(AbsenceStatus.REPORTED);
        assertThat(absence.certifiedDays()).isEmpty();
        assertThat(absence.certificates()).hasSize(1);
        assertThat(absence.certificateToAskFor(DUE)).hasValue(DUE);
        assertThat(absence.certify(certificate("2027-01-05", "2027-01-20"))).isTrue();
        assertThatThrownBy(() -> absence.withdrawCertificate(wrong.id(), NOON))
                .isInstanceOfSatisfying(
                        AbsenceRejected.class,
                        refused -> assertThat(refused.type()).isEqualTo(AbsenceProblem.CERTIFICATE_UNKNOWN));
    }

    @Test
    void a_certificate_is_asked_for_on_its_day_and_once_more_the_day_after() {
        Absence absence = reported();
        assertThat(absence.certificateToAskFor(DUE.minusDays(1))).isEmpty();

        assertThat(absence.certificateToAskFor(DUE)).hasValue(DUE);
        absence.askForCertificate(DUE);
        assertThat(absence.certificateToAskFor(DUE)).isEmpty();
        assertThat(absence.certificateToAskFor(DUE.plusDays(1))).hasValue(DUE);
        absence.askForCertificate(DUE.plusDays(1));
        assertThat(absence.certificateToAskFor(DUE.plusDays(9))).isEmpty();
    }

    @Test
    void the_next_certificate_is_due_the_day_after_the_last_one_ran_out() {
        Absence absence = reported();
        absence.certify(certificate("2027-01-05", "2027-01-13"));

        assertThat(absence.certificateToAskFor(LocalDate.of(2027, 1, 13))).isEmpty();
        assertThat(absence.certificateToAskFor(LocalDate.of(2027, 1, 14))).hasValue(LocalDate.of(2027, 1, 14));
    }

    @Test
    void no_certificate_is_owed_for_what_was_over_before_or_is_no_sickness() {
        assertThat(in(AbsenceStatus.CLOSED).certificateToAskFor(DUE.plusDays(9)))
                .isEmpty();
        assertThat(reported(AbsenceKind.EMERGENCY).certificateToAskFor(DUE)).isEmpty();
        assertThat(in(AbsenceStatus.WITHDRAWN).certificateToAskFor(DUE)).isEmpty();
        Absence longer = reported();
        longer.end(evening("2027-01-08"), PLACEMENT_END);
        assertThat(longer.certificateToAskFor(DUE)).hasValue(DUE);
    }

    @Test
    void a_long_absence_is_decided_once_it_is_one() {
        Absence absence = reported();
        assertThat(absence.becomesLong(FIRST_DAY.plusDays(41))).isFalse();
        assertThat(absence.becomesLong(FIRST_DAY.plusDays(42))).isTrue();
        assertThatThrownBy(() -> absence.decideHowItGoesOn(LongAbsenceDecision.HOLD, NOON))
                .isInstanceOfSatisfying(
                        AbsenceRejected.class,
                        refused -> assertThat(refused.type()).isEqualTo(AbsenceProblem.NOT_LONG));

        absence.becomeLong(FIRST_DAY.plusDays(42));
        absence.decideHowItGoesOn(LongAbsenceDecision.HOLD, NOON);

        assertThat(absence.becomesLong(FIRST_DAY.plusDays(43))).isFalse();
        LongTerm longTerm = absence.longTerm().orElseThrow();
        assertThat(longTerm.since()).isEqualTo(LocalDate.of(2027, 2, 16));
        assertThat(longTerm.decisionDueOn()).isEqualTo(LocalDate.of(2027, 3, 2));
        assertThat(longTerm.decision()).isEqualTo(LongAbsenceDecision.HOLD);
    }

    @Test
    void who_is_ill_in_the_morning_is_certified_for_the_morning() {
        Absence absence = reported(AbsenceKind.SICKNESS, AbsenceSpan.since(Slot.of(FIRST_DAY, Half.AM), null));
        absence.end(Slot.of(FIRST_DAY, Half.AM), PLACEMENT_END);
        absence.certify(certificate("2027-01-05", "2027-01-06"));

        SlotRange morning = new SlotRange(Slot.of(FIRST_DAY, Half.AM), Slot.of(FIRST_DAY, Half.AM));
        assertThat(absence.certifiedDays()).containsExactly(morning);
        assertThat(absence.days()).hasValue(morning);
        assertThatThrownBy(() -> reported(AbsenceKind.SICKNESS, AbsenceSpan.since(Slot.of(FIRST_DAY, Half.PM), null))
                        .end(Slot.of(FIRST_DAY, Half.AM), PLACEMENT_END))
                .isInstanceOf(AbsenceRejected.class);
    }

    @Test
    void what_is_reported_late_keeps_to_the_days_before_the_absence_that_follows() {
        Absence late = reported();
        late.keepBefore(Optional.of(Slot.of(LocalDate.of(2027, 1, 11), Half.AM)));

        late.expect(LocalDate.of(2027, 1, 11));
        for (LocalDate later : List.of(LocalDate.of(2027, 1, 12), LocalDate.of(2027, 2, 1))) {
            assertThatThrownBy(() -> late.expect(later))
                    .isInstanceOfSatisfying(
                            AbsenceRejected.class,
                            refused -> assertThat(refused.type()).isEqualTo(AbsenceProblem.OVERLAP));
        }
        assertThatThrownBy(() -> late.expect(null)).isInstanceOf(AbsenceRejected.class);
        assertThatThrownBy(() -> late.end(evening("2027-01-11"), PLACEMENT_END)).isInstanceOf(AbsenceRejected.class);
        late.end(evening("2027-01-10"), PLACEMENT_END);
    }

    @Test
    void nobody_is_expected_back_from_an_absence_that_is_over() {
        for (AbsenceStatus over : List.of(AbsenceStatus.CLOSED, AbsenceStatus.WITHDRAWN)) {
            assertThatThrownBy(() -> in(over).expect(LocalDate.of(2027, 1, 20)))
                    .isInstanceOfSatisfying(
                            AbsenceRejected.class,
                            refused -> assertThat(refused.type()).isEqualTo(AbsenceProblem.ILLEGAL_TRANSITION));
        }
    }

    @Test
    void a_withdrawn_report_is_nothing_to_build_on() {
        Absence absence = in(AbsenceStatus.CERTIFIED);
        absence.end(evening("2027-01-08"), PLACEMENT_END);
        absence.withdraw();

        assertThat(absence.days()).isEmpty();
        assertThat(absence.certifiedDays()).isEmpty();
        assertThat(absence.stands().last())
                .hasValue(new Slot(absence.span().first().index() - 1));
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

        assertThatThrownBy(() -> reported().end(evening("2027-01-04"), PLACEMENT_END))
                .isInstanceOfSatisfying(
                        AbsenceRejected.class,
                        refused -> assertThat(refused.type()).isEqualTo(AbsenceProblem.INVALID_DATES));
        assertThatThrownBy(() -> certified.end(evening("2027-01-06"), PLACEMENT_END))
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

        absence.end(Slot.of(lastDay, Half.PM), lastDay);

        assertThat(absence.span().last()).hasValue(Slot.of(lastDay, Half.PM));
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

        assertThatThrownBy(() -> AbsenceSpan.since(Slot.of(day, Half.AM), day)).isInstanceOf(AbsenceRejected.class);
    }
}
