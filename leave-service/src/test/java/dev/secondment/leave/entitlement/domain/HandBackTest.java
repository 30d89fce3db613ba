package dev.secondment.leave.entitlement.domain;

import static dev.secondment.leave.entitlement.domain.PlanFixture.EXACT;
import static dev.secondment.leave.entitlement.domain.PlanFixture.YEAR_2026;
import static dev.secondment.leave.entitlement.domain.PlanFixture.home;
import static dev.secondment.leave.entitlement.domain.PlanFixture.host;
import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.policy.domain.Segment;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of a placement and its extension, rules B16 to B18: what is home's and what is the host's, and that it adds up. */
class HandBackTest {

    private static Segment[] until(LocalDate end) {
        return new Segment[] {
            home("2026-01-01", "2026-01-31", EXACT, "28"),
            host("2026-02-01", end.toString(), EXACT, "24"),
            home(end.plusDays(1).toString(), "2026-12-31", EXACT, "28")
        };
    }

    private static HandBack end(BookFixture book, boolean ended, LocalDate end) {
        HandBack handBack = HandBack.of(book.book(), ended, end.plusDays(1), UUID.randomUUID());
        book.post(handBack.bookings());
        return handBack;
    }

    @Test
    void b16_nine_days_taken_of_7_89_leave_the_host_1_11_short_and_the_person_nothing() {
        LocalDate early = LocalDate.of(2026, 5, 31);
        BookFixture book = new BookFixture(YEAR_2026, EXACT, until(LocalDate.of(2026, 8, 31))).planned();
        book.taken("2026-03-02", "2026-03-12");
        book.made(until(early)).planned();

        HandBack handBack = end(book, true, early);

        assertThat(book.left(Side.HOST)).isEqualByComparingTo("-1.1096");
        assertThat(handBack.overdrawn()).isEqualByComparingTo("1.1096");
        assertThat(handBack.bookings()).isEmpty();
        assertThat(book.left()).isEqualByComparingTo(new BigDecimal("26.6849").subtract(new BigDecimal("9")));
    }

    @Test
    void b18_what_is_left_at_the_host_goes_home_as_many_out_as_in() {
        LocalDate end = LocalDate.of(2026, 8, 31);
        BookFixture book = new BookFixture(YEAR_2026, EXACT, until(end)).planned();
        book.taken("2026-03-02", "2026-03-06");
        BigDecimal before = book.left();

        HandBack handBack = end(book, true, end);

        assertThat(handBack.days()).isEqualByComparingTo("8.9397");
        assertThat(book.left(Side.HOST)).isEqualByComparingTo("0");
        assertThat(book.left()).isEqualByComparingTo(before);
        assertThat(handBack.bookings())
                .extracting(Booking::kind)
                .containsExactly(EntryKind.TRANSFER_OUT, EntryKind.TRANSFER_IN);
        assertThat(handBack.bookings().stream()
                        .map(booking -> booking.cause().transferId())
                        .distinct())
                .hasSize(1);
        assertThat(end(book, true, end).bookings()).as("once").isEmpty();
    }

    @Test
    void b17_an_extension_takes_back_what_was_handed_over() {
        LocalDate end = LocalDate.of(2026, 8, 31);
        BookFixture book = new BookFixture(YEAR_2026, EXACT, until(end)).planned();
        end(book, true, end);
        LocalDate later = LocalDate.of(2026, 10, 31);

        book.made(until(later)).planned();
        end(book, false, later);

        assertThat(book.left(Side.HOST)).isEqualByComparingTo("17.9507");
        assertThat(book.left()).isEqualByComparingTo("25.0082");
    }

    @Test
    void b17_a_year_is_never_pushed_below_what_was_taken_of_it() {
        BookFixture book = new BookFixture(YEAR_2026, EXACT, host("2026-01-01", "2026-12-31", EXACT, "24")).planned();
        book.taken("2026-02-02", "2026-02-17");
        LocalDate march = LocalDate.of(2026, 3, 1);

        book.made(host("2026-01-01", "2026-03-31", EXACT, "24")).planned(march);

        assertThat(book.left()).isEqualByComparingTo("0");
        assertThat(book.ledger().getLast().reason()).isPresent();
        int known = book.ledger().size();
        assertThat(book.planned(march).ledger()).as("once").hasSize(known);
        book.made(host("2026-01-01", "2026-12-31", EXACT, "24")).planned(march);
        assertThat(book.left()).isEqualByComparingTo("12");
    }

    @Test
    void leave_that_is_only_booked_is_not_granted_for_it() {
        BookFixture book = new BookFixture(YEAR_2026, EXACT, host("2026-01-01", "2026-12-31", EXACT, "24")).planned();
        book.taken("2026-02-02", "2026-02-17");

        book.made(host("2026-01-01", "2026-03-31", EXACT, "24")).planned(LocalDate.of(2026, 1, 5));

        assertThat(book.left()).isEqualByComparingTo(new BigDecimal("5.9178").subtract(new BigDecimal("12")));
    }

    @ParameterizedTest(name = "B18 {0} days at {1} a week = {2} weeks = {3} days at {4} a week")
    @CsvSource({"9,5,1.8,5.4,3", "5,5,1,4,4", "-5.5,5,-1.1,-5.5,5", "2,3,0.6666666667,3.3333,5"})
    void days_are_converted_through_weeks(
            BigDecimal days, BigDecimal week, BigDecimal weeks, BigDecimal there, BigDecimal otherWeek) {
        WeeksTransfer transfer = new WeeksTransfer(days, week);

        assertThat(transfer.weeks()).isEqualByComparingTo(weeks);
        assertThat(transfer.inDaysOf(otherWeek)).isEqualByComparingTo(there);
    }

    @Test
    void b18_a_granted_18_of_12_5_so_b_owes_12_of_17_5() {
        WeeksTransfer left = WeeksTransfer.left(
                new BigDecimal("12.5"), new BigDecimal("18"), BigDecimal.ZERO, BigDecimal.valueOf(5));

        assertThat(new BigDecimal("17.5").add(left.inDaysOf(BigDecimal.valueOf(5))))
                .isEqualByComparingTo("12");
    }

    @Test
    void whatever_ends_extensions_and_leave_come_the_two_add_up_to_the_plan_less_what_was_taken() {
        Random random = new Random(18);
        for (int round = 0; round < 100; round++) {
            LocalDate end = LocalDate.of(2026, 8, 31);
            BookFixture book = new BookFixture(YEAR_2026, EXACT, until(end)).planned();
            List<UUID> leave = new ArrayList<>();
            for (int step = 0; step < 8; step++) {
                switch (random.nextInt(4)) {
                    case 0 -> {
                        end = LocalDate.of(2026, 2, 28).plusDays(random.nextInt(290));
                        book.made(until(end)).planned();
                    }
                    case 1 -> end(book, random.nextBoolean(), end);
                    case 2 -> {
                        String monday =
                                LocalDate.of(2026, 1, 5).plusWeeks(step * 6L).toString();
                        leave.add(book.taken(monday, monday));
                    }
                    default -> {
                        if (!leave.isEmpty()) {
                            book.calledOff(leave.removeLast());
                        }
                    }
                }
                BigDecimal plan =
                        PlanFixture.plan(YEAR_2026, List.of(until(end))).total();
                BigDecimal taken = BigDecimal.valueOf(leave.size());
                assertThat(book.left(Side.HOME).add(book.left(Side.HOST)))
                        .as("round %s, step %s", round, step)
                        .isEqualByComparingTo(plan.subtract(taken));
                assertThat(book.book().sum(entry -> entry.transferId().isPresent()))
                        .as("as much out as in")
                        .isEqualByComparingTo("0");
                assertThat(book.book().planned())
                        .as("the differences reproduce the plan")
                        .isEqualByComparingTo(plan);
            }
        }
    }
}
