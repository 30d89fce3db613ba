package dev.secondment.leave.entitlement.domain;

import static dev.secondment.leave.entitlement.domain.BookFixture.pot;
import static dev.secondment.leave.entitlement.domain.PlanFixture.EXACT;
import static dev.secondment.leave.entitlement.domain.PlanFixture.YEAR_2026;
import static dev.secondment.leave.entitlement.domain.PlanFixture.home;
import static dev.secondment.leave.entitlement.domain.PlanFixture.host;
import static dev.secondment.leave.entitlement.domain.PlanFixture.segment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.calendar.application.JollydayHolidays;
import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.DayHours;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.Region;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.calendar.domain.WorkSchedule;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import dev.secondment.leave.entitlement.domain.Consumption.Cell;
import dev.secondment.leave.entitlement.domain.Consumption.Credit;
import dev.secondment.leave.entitlement.domain.Consumption.LeaveDay;
import dev.secondment.leave.policy.domain.Accrual;
import dev.secondment.leave.policy.domain.Bucket;
import dev.secondment.leave.policy.domain.PolicyRules;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which leave draws which bucket: rule B8, and what comes back where: rule B14. */
class ConsumptionTest {
    private static final Pot CARRIED = pot(Bucket.CARRY_OVER, "2026-03-31");
    private static final Pot CURRENT = pot(Bucket.CONTRACTUAL);

    private static BookFixture thirtyAndFiveCarried() {
        return new BookFixture(YEAR_2026, EXACT, home("2026-01-01", "2026-12-31", EXACT, "30"))
                .granted(CARRIED, Side.HOME, "5")
                .planned();
    }

    @Nested
    class B8 {

        @Test
        void of_30_and_5_carried_leave_from_26_march_to_10_april_in_bavaria_draws_4_carried_and_6_current() {
            BookFixture book = thirtyAndFiveCarried();

            UUID leave = bavarian(book, "2026-03-26", "2026-04-10");

            assertThat(book.booked(leave, CARRIED)).isEqualByComparingTo("4");
            assertThat(book.booked(leave, CURRENT)).isEqualByComparingTo("6");
            assertThat(book.ledger().getLast().effectiveDate()).isEqualTo("2026-04-01");
        }

        @Test
        void of_it_1_lapses_on_1_april_and_24_are_left() {
            BookFixture book = thirtyAndFiveCarried();
            bavarian(book, "2026-03-26", "2026-04-10");

            List<Booking> lapsed = Lapse.of(book.book(), LocalDate.of(2026, 4, 1), false, Optional.empty());
            book.post(lapsed);

            assertThat(lapsed).singleElement().satisfies(expired -> {
                assertThat(expired.kind()).isEqualTo(EntryKind.EXPIRED);
                assertThat(expired.days()).isEqualByComparingTo("-1");
                assertThat(expired.effectiveDate()).isEqualTo("2026-04-01");
            });
            assertThat(book.left()).isEqualByComparingTo("24");
        }

        @Test
        void what_lapses_together_is_drawn_statutory_first() {
            BookFixture book = new BookFixture(
                            YEAR_2026,
                            EXACT,
                            segment("2026-01-01", "2026-12-31", Side.HOME, EXACT, "30", "0", "20", "20"))
                    .planned();

            UUID leave = book.taken("2026-05-04", "2026-06-02");

            assertThat(book.booked(leave, pot(Bucket.STATUTORY))).isEqualByComparingTo("20");
            assertThat(book.booked(leave, CURRENT)).isEqualByComparingTo("2");
        }

        @Test
        void days_that_lapse_before_the_leave_cover_none_of_it() {
            BookFixture book = thirtyAndFiveCarried();

            Coverage april = Coverage.of(book.book(), id -> days(id, "2026-04-01", 31));
            Coverage march = Coverage.of(book.book(), id -> days(id, "2026-03-02", 31));

            assertThat(april.isEnough()).isFalse();
            assertThat(april.available()).isEqualByComparingTo("30");
            assertThat(march.isEnough()).isTrue();
            assertThat(march.balance().drawn())
                    .extracting(YearBalance.Drawn::bucket)
                    .containsExactly(Bucket.CARRY_OVER, Bucket.CONTRACTUAL);
        }

        @Test
        void leave_is_booked_anew_only_where_that_covers_more() {
            BookFixture book = thirtyAndFiveCarried();
            UUID early = book.taken("2026-02-02", "2026-02-06");
            UUID march = book.taken("2026-03-02", "2026-03-06");
            assertThat(book.booked(march, CURRENT)).isEqualByComparingTo("5");

            book.calledOff(early);
            assertThat(book.booked(march, CURRENT))
                    .as("nothing is moved without need")
                    .isEqualByComparingTo("5");
            UUID rest = book.taken("2026-05-04", "2026-06-12");

            assertThat(book.booked(rest, CURRENT)).isEqualByComparingTo("30");
            assertThat(book.booked(march, CARRIED)).isEqualByComparingTo("5");
            assertThat(book.left()).isEqualByComparingTo("0");
        }
    }

    @Nested
    class B14 {

        @Test
        void what_lapses_last_comes_back_first() {
            BookFixture book = thirtyAndFiveCarried();
            UUID leave = book.taken("2026-03-26", "2026-04-08");
            assertThat(book.booked(leave, CARRIED)).isEqualByComparingTo("4");

            book.recredited(leave, "2026-03-27");
            book.recredited(leave, "2026-03-30");

            assertThat(book.booked(leave, CARRIED)).isEqualByComparingTo("4");
            assertThat(book.booked(leave, CURRENT)).isEqualByComparingTo("4");
        }

        @Test
        void what_comes_back_to_a_bucket_that_has_lapsed_gets_another_last_day() {
            BookFixture book = thirtyAndFiveCarried();
            UUID leave = book.taken("2026-03-02", "2026-03-04");
            book.post(Lapse.of(book.book(), LocalDate.of(2026, 4, 1), false, Optional.empty()));
            int before = book.ledger().size();

            book.recredited(leave, "2026-03-03");
            List<Booking> back = List.of(new Booking(
                    EntryKind.RECREDIT,
                    CARRIED,
                    Side.HOME,
                    BigDecimal.ONE,
                    LocalDate.of(2026, 3, 3),
                    Booking.Cause.because("test")));
            assertThat(book.ledger()).hasSize(before + 1);
            book.post(Lapse.late(back, LocalDate.of(2026, 6, 8), LocalDate.of(2027, 3, 31)));

            assertThat(book.left(CARRIED)).isEqualByComparingTo("0");
            assertThat(book.left(pot(Bucket.CARRY_OVER, "2027-03-31"))).isEqualByComparingTo("1");
            assertThat(book.left()).isEqualByComparingTo("31");
        }
    }

    @Nested
    class What_is_not_earned_yet {

        @Test
        void cannot_be_taken_where_only_earned_days_can() {
            PolicyRules earned = new PolicyRules(
                    EXACT.amount(),
                    EXACT.leaveYearStart(),
                    EXACT.proration(),
                    EXACT.rounding(),
                    new Accrual(Accrual.Frequency.MONTHLY, true, 0, null),
                    null,
                    Bucket.DRAWN_FIRST,
                    BigDecimal.ZERO,
                    EXACT.requests(),
                    EXACT.sickness());
            BookFixture book =
                    new BookFixture(YEAR_2026, earned, home("2026-01-01", "2026-12-31", earned, "24")).planned();

            assertThat(Coverage.of(book.book(), id -> days(id, "2026-03-02", 4)).isEnough())
                    .isTrue();
            assertThat(Coverage.of(book.book(), id -> days(id, "2026-03-02", 5)).isEnough())
                    .isFalse();
            assertThat(Coverage.of(book.book(), id -> days(id, "2026-12-31", 1)).isEnough())
                    .isTrue();
        }

        @Test
        void is_more_than_a_twelfth_a_month_until_the_waiting_period_is_over() {
            PolicyRules waiting = new PolicyRules(
                    EXACT.amount(),
                    EXACT.leaveYearStart(),
                    EXACT.proration(),
                    EXACT.rounding(),
                    new Accrual(Accrual.Frequency.YEARLY, false, 6, null),
                    null,
                    Bucket.DRAWN_FIRST,
                    BigDecimal.ZERO,
                    EXACT.requests(),
                    EXACT.sickness());
            BookFixture book = new BookFixture(YEAR_2026, waiting, home("2026-01-01", "2026-12-31", waiting, "24"))
                    .employedSince("2026-01-01")
                    .planned();

            assertThat(Coverage.of(book.book(), id -> days(id, "2026-04-01", 6)).isEnough())
                    .isTrue();
            assertThat(Coverage.of(book.book(), id -> days(id, "2026-04-01", 7)).isEnough())
                    .isFalse();
            assertThat(Coverage.of(book.book(), id -> days(id, "2026-07-01", 24))
                            .isEnough())
                    .isTrue();
        }

        @Test
        void can_be_overdrawn_as_far_as_the_employer_lets() {
            PolicyRules limit = new PolicyRules(
                    EXACT.amount(),
                    EXACT.leaveYearStart(),
                    EXACT.proration(),
                    EXACT.rounding(),
                    EXACT.accrual(),
                    null,
                    Bucket.DRAWN_FIRST,
                    BigDecimal.TWO,
                    EXACT.requests(),
                    EXACT.sickness());
            BookFixture book =
                    new BookFixture(YEAR_2026, limit, home("2026-01-01", "2026-12-31", limit, "5")).planned();

            assertThat(Coverage.of(book.book(), id -> days(id, "2026-04-01", 7)).isEnough())
                    .isTrue();
            assertThat(Coverage.of(book.book(), id -> days(id, "2026-04-01", 8)).isEnough())
                    .isFalse();
        }
    }

    @Test
    void leave_is_in_the_books_of_the_employer_whose_day_it_is() {
        BookFixture book = new BookFixture(
                        YEAR_2026,
                        EXACT,
                        home("2026-01-01", "2026-06-30", EXACT, "28"),
                        host("2026-07-01", "2026-12-31", EXACT, "24"))
                .planned();

        book.taken("2026-06-29", "2026-07-03");

        assertThat(book.left(Side.HOME)).isEqualByComparingTo("11.8849");
        assertThat(book.left(Side.HOST)).isEqualByComparingTo("9.0987");
    }

    @Test
    void whatever_is_taken_no_other_way_covers_more_and_nothing_is_lost() {
        Random random = new Random(8);
        for (int round = 0; round < 400; round++) {
            List<Credit> credits = credits(random);
            List<LeaveDay> leave = leave(random);

            Consumption consumption = Consumption.anew(credits, leave, Bucket.DRAWN_FIRST);

            assertThat(consumption.uncovered()).isEqualByComparingTo(leastUncovered(credits, leave));
            assertThat(sum(consumption))
                    .isEqualByComparingTo(leave.stream().map(LeaveDay::days).reduce(BigDecimal.ZERO, BigDecimal::add));
            Map<Cell, BigDecimal> booked = new HashMap<>();
            consumption.cells().forEach((cell, taken) -> booked.put(cell, taken.days()));
            assertThat(Consumption.of(credits, leave, booked, Bucket.DRAWN_FIRST)
                            .cells()
                            .keySet())
                    .as("booked once, it stays")
                    .isEqualTo(consumption.cells().keySet());
        }
    }

    private static BigDecimal sum(Consumption consumption) {
        return consumption.cells().values().stream()
                .map(Consumption.Taken::days)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Credit> credits(Random random) {
        List<Credit> credits = new ArrayList<>();
        for (int month = 1; month <= 4; month++) {
            Pot pot = random.nextBoolean()
                    ? new Pot(Bucket.CARRY_OVER, LocalDate.of(2026, 3 * month, 28))
                    : pot(random.nextBoolean() ? Bucket.STATUTORY : Bucket.CONTRACTUAL);
            credits.add(new Credit(pot, LocalDate.of(2026, 1, 1), BigDecimal.valueOf(random.nextInt(6))));
        }
        return credits;
    }

    private static List<LeaveDay> leave(Random random) {
        List<LeaveDay> leave = new ArrayList<>();
        for (int request = 0; request < 4; request++) {
            UUID id = new UUID(1, request);
            LocalDate from = LocalDate.of(2026, 1, 5).plusDays(random.nextInt(300));
            int days = 1 + random.nextInt(6);
            for (int day = 0; day < days; day++) {
                leave.add(new LeaveDay(id, from.plusDays(day), Side.HOME, BigDecimal.ONE, BigDecimal.ZERO));
            }
        }
        return leave;
    }

    /** By looking at every deadline: what has to be drawn after it, and what there is for that. */
    private static BigDecimal leastUncovered(List<Credit> credits, List<LeaveDay> leave) {
        BigDecimal least = BigDecimal.ZERO;
        for (LocalDate from : leave.stream().map(LeaveDay::day).distinct().toList()) {
            BigDecimal asked = leave.stream()
                    .filter(day -> !day.day().isBefore(from))
                    .map(LeaveDay::days)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal there = credits.stream()
                    .filter(credit -> credit.pot().isUsableOn(from))
                    .map(Credit::days)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            least = least.max(asked.subtract(there));
        }
        return least;
    }

    private static UUID bavarian(BookFixture book, String from, String to) {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        IntStream.rangeClosed(1, 5).forEach(day -> week.put(DayOfWeek.of(day), DayHours.FULL));
        LeaveCharge charge = new ChargeCalculator(new JollydayHolidays())
                .charge(
                        SlotRange.ofDays(LocalDate.parse(from), LocalDate.parse(to)),
                        WorkSchedule.always(new WorkingPattern(week), new Region("DE-BY")));
        UUID request = UUID.randomUUID();
        charge.perDay()
                .forEach(day -> book.draws.add(
                        new LeaveDraw(request, day.date(), BigDecimal.ZERO, day.days(), BigDecimal.ZERO)));
        book.settled();
        return request;
    }

    private static List<LeaveDay> days(UUID request, String from, int days) {
        LocalDate first = LocalDate.parse(from);
        return IntStream.range(0, days)
                .mapToObj(day -> new LeaveDay(request, first.plusDays(day), Side.HOME, BigDecimal.ONE, BigDecimal.ZERO))
                .toList();
    }
}
