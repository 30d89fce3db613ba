package dev.secondment.leave.request.domain;

import static dev.secondment.leave.request.domain.LeaveFixture.approve;
import static dev.secondment.leave.request.domain.LeaveFixture.askForChange;
import static dev.secondment.leave.request.domain.LeaveFixture.by;
import static dev.secondment.leave.request.domain.LeaveFixture.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.terms.domain.BindingFixture;
import dev.secondment.leave.terms.domain.Side;
import java.time.LocalDate;
import java.util.Random;
import java.util.SortedMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Other dates for granted leave. */
class AskedChangeTest {
    private static final LocalDate MON_3_AUG = LocalDate.of(2026, 8, 3);
    private static final LocalDate FRI_14_AUG = LocalDate.of(2026, 8, 14);
    private static final SlotRange OTHER = days("2026-08-12", "2026-08-18");

    private final LeaveRequest request =
            askForChange(approve(submitted(BindingFixture.in("DE-BE"), MON_3_AUG, FRI_14_AUG)), OTHER);

    private static SlotRange days(String from, String to) {
        return SlotRange.ofDays(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static LeaveCharge charge(String from, String to) {
        return LeaveCharge.of(days(from, to).slots().toList());
    }

    private static SortedMap<Integer, LeaveCharge> byYear(LeaveCharge charge) {
        return charge.byLeaveYear(day ->
                new LeaveYear(day.getYear(), LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear(), 12, 31)));
    }

    private static LeaveCharge beside(LeaveCharge granted, LeaveCharge asked) {
        return AskedChange.beside(byYear(granted), byYear(asked));
    }

    @Test
    void the_leave_is_as_it_was_granted_while_they_are_decided() {
        request.decide(by(Side.HOST, Verdict.AGREE));

        assertThat(request.status()).isEqualTo(LeaveStatus.CHANGE_REQUESTED);
        assertThat(request.isGranted()).isTrue();
        assertThat(request.span().from()).isEqualTo(MON_3_AUG);
        assertThat(request.used().days()).isEqualTo("10.0000");
        assertThat(request.question().awaiting()).containsExactly(Side.HOME);
        assertThat(request.question().expected()).isEqualTo(Verdict.APPROVE);
    }

    @Test
    void both_the_old_and_the_other_days_are_kept_from_other_leave() {
        assertThat(request.occupies(days("2026-08-03", "2026-08-03"))).isTrue();
        assertThat(request.occupies(days("2026-08-18", "2026-08-20"))).isTrue();
        assertThat(request.occupies(days("2026-08-19", "2026-08-20"))).isFalse();
        request.staysGranted();
        assertThat(request.occupies(days("2026-08-18", "2026-08-20"))).isFalse();
    }

    @Test
    void granted_they_take_the_place_of_the_leave_and_days_of_both_are_not_booked_again() {
        LeaveCorrection correction = request.takeDates(charge("2026-08-12", "2026-08-18"), Side.HOME);

        assertThat(correction.returned().days()).isEqualTo("7.0000");
        assertThat(correction.returned().within(OTHER).isNothing()).isTrue();
        assertThat(correction.added().within(days("2026-08-12", "2026-08-14")).isNothing())
                .isTrue();
        assertThat(request.span()).isEqualTo(LeaveSpan.of(OTHER));
        assertThat(request.status()).isEqualTo(LeaveStatus.APPROVED);
        assertThat(request.changeReason()).contains("the flight was moved");
    }

    @Test
    void sick_days_given_back_of_the_leave_do_not_come_back_twice() {
        request.recredit(days("2026-08-05", "2026-08-06"), UUID.randomUUID());

        LeaveCorrection correction = request.takeDates(charge("2026-08-12", "2026-08-14"), Side.HOME);

        assertThat(correction.returned().days()).isEqualTo("5.0000");
        assertThat(request.recredited().isNothing()).isTrue();
        assertThat(request.used().days()).isEqualTo("3.0000");
    }

    @Test
    void whoever_asked_does_not_decide_on_them() {
        assertThatThrownBy(() -> request.decide(by(Side.HOST, Verdict.AGREE, "who-asks")))
                .isInstanceOfSatisfying(
                        LeaveRejected.class,
                        refused -> assertThat(refused.type()).isEqualTo(LeaveProblem.SELF_APPROVAL));
    }

    @Test
    void the_route_is_kept_and_silence_passes_to_home_hr() {
        assertThatThrownBy(() -> request.decide(by(Side.HOME, Verdict.APPROVE)))
                .isInstanceOfSatisfying(
                        LeaveRejected.class,
                        refused -> assertThat(refused.type()).isEqualTo(LeaveProblem.WRONG_STEP));
        request.escalate(LeaveFixture.DUE);

        assertThat(request.question().awaiting()).containsExactly(Side.HOME);
        assertThat(request.question().expected()).isEqualTo(Verdict.APPROVE);
        assertThat(request.status()).isEqualTo(LeaveStatus.CHANGE_REQUESTED);
    }

    @Test
    void ten_days_changed_into_eleven_hold_one_and_into_another_year_all_of_them() {
        LeaveCharge ten = charge("2026-08-03", "2026-08-12");

        assertThat(beside(ten, charge("2026-08-10", "2026-08-20")).days()).isEqualTo("1.0000");
        assertThat(beside(ten, charge("2026-08-10", "2026-08-12")).isNothing()).isTrue();
        assertThat(beside(ten, charge("2027-01-04", "2027-01-08")).days()).isEqualTo("5.0000");
        assertThat(beside(ten, charge("2026-12-30", "2027-01-02")).days()).isEqualTo("2.0000");
    }

    @Test
    void in_each_year_either_leave_is_covered_and_no_more() {
        Random random = new Random(70);
        for (int round = 0; round < 500; round++) {
            LeaveCharge granted = any(random);
            LeaveCharge asked = any(random);
            LeaveCharge held = beside(granted, asked);

            assertThat(held.without(asked).isNothing()).isTrue();
            assertThat(held.without(granted)).isEqualTo(held);
            for (int year = 2026; year <= 2027; year++) {
                SlotRange all = SlotRange.ofDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                int before = granted.within(all).slots().size();
                int after = asked.within(all).slots().size();
                assertThat(before + held.within(all).slots().size()).isEqualTo(Math.max(before, after));
            }
        }
    }

    private static LeaveCharge any(Random random) {
        LocalDate from = LocalDate.of(2026, 12, 20).plusDays(random.nextInt(20));
        return LeaveCharge.of(SlotRange.ofDays(from, from.plusDays(random.nextInt(12)))
                .slots()
                .filter(slot -> random.nextInt(4) > 0)
                .toList());
    }
}
