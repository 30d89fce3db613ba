package dev.secondment.leave.request.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.terms.domain.BindingFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** B14: certificates come, are corrected and withdrawn; what is given back is what was charged on days of illness. */
class ChargeAgainTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);

    @Test
    void whatever_was_certified_before_what_is_given_back_is_what_is_certified_now() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(4711);
        for (int run = 0; run < 300; run++) {
            LeaveRequest request =
                    LeaveFixture.approve(LeaveFixture.submitted(BindingFixture.bound(), MONDAY, MONDAY.plusDays(11)));
            UUID absence = UUID.randomUUID();
            LeaveCharge used = request.charge();
            for (int change = 0; change < 6; change++) {
                List<SlotRange> ill = certificates(random);
                LeaveCharge again = request.chargeAgain(ill, absence).added();
                LeaveCharge back = LeaveCharge.of(ill.stream()
                        .flatMap(range -> request.recredit(range, absence).slots().stream())
                        .toList());

                LeaveCharge expected = LeaveCharge.of(request.charge().slots().stream()
                        .filter(slot -> ill.stream().anyMatch(range -> range.contains(slot)))
                        .toList());
                assertThat(request.recredited()).isEqualTo(expected);
                assertThat(used.days().add(again.days()).subtract(back.days()))
                        .as("the postings tell the balance")
                        .isEqualTo(
                                request.charge().without(request.recredited()).days());
                used = request.charge().without(request.recredited());
            }
            assertThat(request.charge().days()).isEqualTo("10.0000");
        }
    }

    @Test
    void what_another_absence_gave_back_stays() {
        LeaveRequest request =
                LeaveFixture.approve(LeaveFixture.submitted(BindingFixture.bound(), MONDAY, MONDAY.plusDays(4)));
        UUID first = UUID.randomUUID();
        request.recredit(SlotRange.ofDays(MONDAY, MONDAY), first);
        request.recredit(SlotRange.ofDays(MONDAY.plusDays(2), MONDAY.plusDays(2)), UUID.randomUUID());

        assertThat(request.chargeAgain(List.of(), first).added().days()).isEqualTo("1.0000");
        assertThat(request.recredited().firstDay()).isEqualTo(MONDAY.plusDays(2));
    }

    private static List<SlotRange> certificates(RandomGenerator random) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(certificate -> {
                    LocalDate from = MONDAY.plusDays(random.nextInt(14) - 1);
                    Slot first = Slot.of(from, random.nextBoolean() ? Half.AM : Half.PM);
                    return new SlotRange(first, Slot.of(from.plusDays(random.nextInt(5)), Half.PM));
                })
                .toList();
    }
}
