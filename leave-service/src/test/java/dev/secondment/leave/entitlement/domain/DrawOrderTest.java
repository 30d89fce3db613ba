package dev.secondment.leave.entitlement.domain;

import static dev.secondment.leave.entitlement.domain.PlanFixture.EXACT;
import static dev.secondment.leave.entitlement.domain.PlanFixture.YEAR_2026;
import static dev.secondment.leave.entitlement.domain.PlanFixture.segment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.policy.domain.Bucket;
import dev.secondment.leave.policy.domain.PolicyRules;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rule B8: what lapses first is drawn first; of what lapses together the policy says the order. */
class DrawOrderTest {
    private static final List<Bucket> CONTRACTUAL_FIRST =
            List.of(Bucket.CONTRACTUAL, Bucket.STATUTORY, Bucket.TOIL, Bucket.CARRY_OVER, Bucket.TRANSFERRED_IN);

    /** 20 statutory days and 10 beyond them. */
    private static BookFixture book(List<Bucket> order) {
        PolicyRules rules = PlanFixture.with(EXACT, EXACT.accrual(), order);
        return new BookFixture(
                        YEAR_2026, rules, segment("2026-01-01", "2026-12-31", Side.HOME, rules, "30", "0", "20", "20"))
                .planned();
    }

    private static BigDecimal left(BookFixture book, Bucket bucket) {
        return book.book().sum(entry -> entry.bucket() == bucket);
    }

    @Test
    void the_usual_order_is_statutory_before_contractual() {
        BookFixture book = book(Bucket.DRAWN_FIRST);

        book.taken("2026-03-02", "2026-03-06");

        assertThat(left(book, Bucket.STATUTORY)).isEqualByComparingTo("15");
        assertThat(left(book, Bucket.CONTRACTUAL)).isEqualByComparingTo("10");
    }

    @Test
    void a_policy_can_have_contractual_days_drawn_first_and_they_come_back_last() {
        BookFixture book = book(CONTRACTUAL_FIRST);

        UUID leave = book.taken("2026-03-02", "2026-03-16");
        assertThat(left(book, Bucket.CONTRACTUAL)).isEqualByComparingTo("0");
        assertThat(left(book, Bucket.STATUTORY)).isEqualByComparingTo("19");

        book.recredited(leave, "2026-03-02");
        assertThat(left(book, Bucket.STATUTORY)).isEqualByComparingTo("20");
        assertThat(left(book, Bucket.CONTRACTUAL)).isEqualByComparingTo("0");
    }

    @Test
    void what_lapses_first_is_drawn_first_in_every_order() {
        BookFixture book =
                book(CONTRACTUAL_FIRST).granted(new Pot(Bucket.CARRY_OVER, LocalDate.of(2026, 3, 31)), Side.HOME, "5");

        book.taken("2026-03-02", "2026-03-09");

        assertThat(left(book, Bucket.CARRY_OVER)).isEqualByComparingTo("0");
        assertThat(left(book, Bucket.CONTRACTUAL)).isEqualByComparingTo("9");
    }

    @Test
    void what_a_year_carries_over_first_is_what_would_be_drawn_first() {
        Map<Stand, BigDecimal> stands = Map.of(
                new Stand(new Pot(Bucket.STATUTORY, null), Side.HOME), BigDecimal.valueOf(20),
                new Stand(new Pot(Bucket.CONTRACTUAL, null), Side.HOME), BigDecimal.valueOf(10));

        assertThat(Stand.split(stands, Pot.drawnInOrder(CONTRACTUAL_FIRST), BigDecimal.valueOf(5), BigDecimal.ZERO))
                .containsOnlyKeys(new Stand(new Pot(Bucket.CONTRACTUAL, null), Side.HOME));
        assertThat(Stand.split(stands, Pot.drawnInOrder(Bucket.DRAWN_FIRST), BigDecimal.valueOf(5), BigDecimal.ZERO))
                .containsOnlyKeys(new Stand(new Pot(Bucket.STATUTORY, null), Side.HOME));
    }

    @Test
    void another_order_moves_nothing_that_is_booked_and_no_order_changes_a_sum() {
        Random random = new Random(15);
        for (int round = 0; round < 200; round++) {
            BookFixture book = book(shuffled(random));
            List<UUID> requests = new ArrayList<>();
            boolean lessIsThere = false;
            for (int change = 0; change < 6; change++) {
                LocalDate monday = LocalDate.of(2026, 1, 5).plusWeeks(8L * change + random.nextInt(3));
                requests.add(book.taken(
                        monday.toString(), monday.plusDays(random.nextInt(5)).toString()));
                Map<UUID, BigDecimal> before = byRequest(book);
                BigDecimal sum = book.left();
                int posted = book.ledger().size();

                book.drawing(shuffled(random)).settled();

                if (!lessIsThere) {
                    assertThat(book.ledger())
                            .as("what is covered stays where it is booked")
                            .hasSize(posted);
                }
                assertThat(byRequest(book))
                        .as("moved by differences, never lost")
                        .isEqualTo(before);
                assertThat(book.left()).isEqualByComparingTo(sum);
                if (random.nextInt(4) == 0) {
                    book.calledOff(requests.remove(random.nextInt(requests.size())));
                } else if (random.nextInt(4) == 0) {
                    lessIsThere = true;
                    book.granted(pot(random), Side.HOME, "-4").settled();
                    assertThat(byRequest(book)).isEqualTo(before);
                    assertThat(book.left()).isEqualByComparingTo(sum.subtract(BigDecimal.valueOf(4)));
                }
            }
        }
    }

    private static Pot pot(Random random) {
        return new Pot(random.nextBoolean() ? Bucket.STATUTORY : Bucket.CONTRACTUAL, null);
    }

    private static Map<UUID, BigDecimal> byRequest(BookFixture book) {
        return book.ledger().stream()
                .filter(entry -> entry.kind().isOfLeave())
                .collect(Collectors.toMap(
                        entry -> entry.leaveRequestId().orElseThrow(),
                        entry -> entry.days().stripTrailingZeros(),
                        (one, other) -> one.add(other).stripTrailingZeros()));
    }

    private static List<Bucket> shuffled(Random random) {
        List<Bucket> order = new ArrayList<>(Bucket.DRAWN_FIRST);
        Collections.shuffle(order, random);
        return order;
    }
}
