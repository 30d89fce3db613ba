package dev.secondment.placement.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FteByDayTest {
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID CANDIDATE = new UUID(0, 9);

    @Test
    void an_end_and_a_start_on_the_same_day_at_full_time_each_do_not_fit() {
        assertThat(held(booking(FIRST, "2026-01-01", "2026-06-30", "1.0", "0"))
                        .conflictOf(alone(CANDIDATE, "2026-06-30", "2026-12-31", "1.0", "0")))
                .contains(new FteConflict(LocalDate.parse("2026-06-30"), FIRST));
    }

    @Test
    void a_start_on_the_day_after_an_end_fits() {
        assertThat(held(booking(FIRST, "2026-01-01", "2026-06-30", "1.0", "0"))
                        .conflictOf(alone(CANDIDATE, "2026-07-01", "2026-12-31", "1.0", "0")))
                .isEmpty();
    }

    @Test
    void two_halves_fit_on_the_same_days() {
        assertThat(held(booking(FIRST, "2026-01-01", "2026-06-30", "0.5", "0"))
                        .conflictOf(alone(CANDIDATE, "2026-01-01", "2026-06-30", "0.5", "0")))
                .isEmpty();
    }

    @Test
    void what_home_keeps_counts() {
        assertThat(held(booking(FIRST, "2026-01-01", "2026-06-30", "0.5", "0"))
                        .conflictOf(alone(CANDIDATE, "2026-03-01", "2026-06-30", "0.5", "0.0001")))
                .contains(new FteConflict(LocalDate.parse("2026-03-01"), FIRST));
    }

    @Test
    void what_home_keeps_counts_once_and_the_larger_share_of_two_agreements_holds() {
        assertThat(held(booking(FIRST, "2026-01-01", "2026-06-30", "0.4", "0.2"))
                        .conflictOf(alone(CANDIDATE, "2026-01-01", "2026-06-30", "0.4", "0.1")))
                .isEmpty();
    }

    @Test
    void an_agreement_that_asks_for_more_than_full_time_conflicts_with_nobody_else() {
        assertThat(held().conflictOf(alone(CANDIDATE, "2026-01-01", "2026-06-30", "0.8", "0.3")))
                .contains(new FteConflict(LocalDate.parse("2026-01-01"), null));
    }

    @Test
    void the_first_offending_day_may_come_long_after_the_start() {
        assertThat(held(
                                booking(SECOND, "2026-05-01", "2026-05-31", "0.5", "0"),
                                booking(FIRST, "2026-02-01", "2026-06-30", "0.5", "0"))
                        .conflictOf(alone(CANDIDATE, "2026-01-01", "2026-12-31", "0.5", "0")))
                .contains(new FteConflict(LocalDate.parse("2026-05-01"), FIRST));
    }

    @Test
    void a_booking_takes_something_and_gives_nothing_back() {
        assertThatThrownBy(() -> booking(FIRST, "2026-01-01", "2026-01-01", "0", "0"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> booking(FIRST, "2026-01-01", "2026-01-01", "0.5", "-0.5"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> booking(FIRST, "2026-01-02", "2026-01-01", "0.5", "0"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_first_offending_day_is_the_one_that_counting_every_day_finds(long seed) {
        Random random = new Random(seed);
        int conflicts = 0;
        for (int round = 0; round < 500; round++) {
            List<Booking> held = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Booking next = random(random, new UUID(1, i));
                if (firstOverfullDay(held, next).isEmpty()) {
                    held.add(next);
                }
            }
            Booking candidate = random(random, CANDIDATE);
            Optional<LocalDate> expected = firstOverfullDay(held, candidate);
            assertThat(new FteByDay(held).conflictOf(List.of(candidate)).map(FteConflict::firstDay))
                    .as("%s beside %s", candidate, held)
                    .isEqualTo(expected);
            conflicts += expected.isPresent() ? 1 : 0;
        }
        assertThat(conflicts).as("the rounds show both outcomes").isBetween(50, 450);
    }

    /** Every day of the candidate, one by one, added up as the rule says. */
    private static Optional<LocalDate> firstOverfullDay(List<Booking> held, Booking candidate) {
        return candidate
                .period()
                .start()
                .datesUntil(candidate.period().end().plusDays(1))
                .filter(day -> {
                    BigDecimal hosts = candidate.fte();
                    BigDecimal home = candidate.homeFteRetained();
                    for (Booking other : held) {
                        if (!day.isBefore(other.period().start())
                                && !day.isAfter(other.period().end())) {
                            hosts = hosts.add(other.fte());
                            home = home.max(other.homeFteRetained());
                        }
                    }
                    return hosts.add(home).compareTo(BigDecimal.ONE) > 0;
                })
                .findFirst();
    }

    private static Booking random(Random random, UUID id) {
        LocalDate start = LocalDate.parse("2026-01-01").plusDays(random.nextInt(40));
        BigDecimal fte = BigDecimal.valueOf(random.nextInt(1, 8), 1);
        BigDecimal home = BigDecimal.valueOf(random.nextInt(3), 1);
        return new Booking(id, new AssignmentPeriod(start, start.plusDays(random.nextInt(30))), fte, home);
    }

    @Test
    void a_share_that_rises_on_the_way_conflicts_from_that_day_on() {
        assertThat(held(booking(FIRST, "2026-01-01", "2026-12-31", "0.5", "0"))
                        .conflictOf(List.of(
                                booking(CANDIDATE, "2026-02-01", "2026-04-30", "0.5", "0"),
                                booking(CANDIDATE, "2026-05-01", "2026-08-31", "0.6", "0"))))
                .contains(new FteConflict(LocalDate.parse("2026-05-01"), FIRST));
    }

    private static List<Booking> alone(UUID id, String from, String to, String fte, String home) {
        return List.of(booking(id, from, to, fte, home));
    }

    private static FteByDay held(Booking... bookings) {
        return new FteByDay(List.of(bookings));
    }

    private static Booking booking(UUID id, String from, String to, String fte, String home) {
        return new Booking(
                id,
                new AssignmentPeriod(LocalDate.parse(from), LocalDate.parse(to)),
                new BigDecimal(fte),
                new BigDecimal(home));
    }
}
