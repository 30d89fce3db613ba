package dev.secondment.placement.assignment.domain;

import static dev.secondment.placement.assignment.domain.PlacementFixture.END;
import static dev.secondment.placement.assignment.domain.PlacementFixture.ID;
import static dev.secondment.placement.assignment.domain.PlacementFixture.START;
import static dev.secondment.placement.assignment.domain.PlacementFixture.conditions;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
    private static final AssignmentPeriod PERIOD = new AssignmentPeriod(START, END);

    @ParameterizedTest
    @CsvSource({"2026-08-01, 1.0", "2026-09-01, 1.0", "2026-11-30, 1.0", "2026-12-01, 0.5", "2030-01-01, 0.5"})
    void conditions_hold_from_their_day_to_the_day_before_the_next_and_the_first_ones_from_the_first_day(
            LocalDate day, BigDecimal fte) {
        assertThat(timeline(conditions(START, "1.0", "DE-BY"), from("2026-12-01", "0.5"))
                        .on(day)
                        .fte())
                .isEqualByComparingTo(fte);
    }

    @Test
    void of_two_conditions_from_one_day_the_later_word_holds() {
        assertThat(timeline(conditions(START, "1.0", "DE-BY"), from("2026-12-01", "0.5"), from("2026-12-01", "0.6"))
                        .last()
                        .fte())
                .isEqualByComparingTo("0.6");
    }

    @Test
    void what_changes_no_share_makes_no_other_booking() {
        assertThat(timeline(
                                conditions(START, "1.0", "DE-BY"),
                                conditions(LocalDate.parse("2026-12-01"), "1.00", "DE-BE"))
                        .bookings(ID, PERIOD))
                .containsExactly(new Booking(ID, PERIOD, BigDecimal.ONE, BigDecimal.ZERO));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void bookings_cover_each_day_once_with_the_share_of_that_day(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Conditions> parts = new ArrayList<>();
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                parts.add(conditions(START.plusDays(random.nextInt(-20, 220)), "0." + random.nextInt(1, 4), "DE-BY"));
            }
            Timeline timeline = new Timeline(parts);
            List<Booking> bookings = timeline.bookings(ID, PERIOD);
            for (LocalDate day = START.minusDays(5); day.isBefore(END.plusDays(5)); day = day.plusDays(1)) {
                LocalDate that = day;
                List<Booking> on = bookings.stream()
                        .filter(booking -> booking.period().contains(that))
                        .toList();
                assertThat(on).hasSize(PERIOD.contains(day) ? 1 : 0);
                assertThat(on)
                        .allSatisfy(booking -> assertThat(booking.fte())
                                .isEqualByComparingTo(timeline.on(that).fte()));
            }
        }
    }

    @Test
    void what_another_timeline_says_otherwise_is_named() {
        Timeline agreed = timeline(conditions(START, "1.0", "DE-BY"));
        assertThat(agreed.fieldsOtherwiseIn(timeline(conditions(START.plusDays(3), "1.00", "DE-BY"))))
                .isEmpty();
        assertThat(agreed.fieldsOtherwiseIn(
                        timeline(conditions(START, "1.0", "DE-BY"), conditions(END, "1.0", "DE-BE"))))
                .containsExactly("site");
        assertThat(agreed.fieldsOtherwiseIn(timeline(new Conditions(
                        PlacementFixture.AGREEMENT,
                        START,
                        ID,
                        "Europe/Berlin",
                        new BigDecimal("0.8"),
                        new BigDecimal("0.2"),
                        "DE",
                        "DE-BY",
                        "Architect",
                        "Head of design"))))
                .containsExactly("fte", "homeFteRetained", "host", "hostRole", "lineManager");
    }

    private static Conditions from(String day, String fte) {
        return conditions(LocalDate.parse(day), fte, "DE-BY");
    }

    private static Timeline timeline(Conditions... parts) {
        return new Timeline(List.of(parts));
    }
}
