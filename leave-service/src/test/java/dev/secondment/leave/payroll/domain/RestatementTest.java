package dev.secondment.leave.payroll.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.terms.domain.Side;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class RestatementTest {
    private static final UUID HOME = UUID.fromString("0190a000-0000-7000-8000-00000000ac3e");
    private static final UUID HOST = UUID.fromString("0190a000-0000-7000-8000-0000000610be");

    private static List<BookedSlot> days(String code, String from, String to) {
        return SlotRange.ofDays(LocalDate.parse(from), LocalDate.parse(to))
                .slots()
                .map(slot -> new BookedSlot(HOME, Side.HOME, code, slot, 240))
                .toList();
    }

    private static Map<UUID, PostingCalendar> locked(String month) {
        return Map.of(HOME, new PostingCalendar(Optional.of(YearMonth.parse(month)), Optional.empty()));
    }

    @Test
    void B19_a_certificate_for_a_locked_month_is_posted_to_the_next_as_minus_two_and_plus_two() {
        List<PostedSlot> granted =
                new Restatement(List.of(), Map.of()).to(days("ANNUAL_LEAVE", "2026-09-07", "2026-09-11"));
        Set<Slot> certified = Set.copyOf(SlotRange.ofDays(LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 11))
                .slots()
                .toList());

        List<PostedSlot> back =
                new Restatement(granted, locked("2026-09")).without(booked -> certified.contains(booked.slot()));
        List<PostedSlot> sick =
                new Restatement(List.of(), locked("2026-09")).to(days("SICKNESS", "2026-09-10", "2026-09-11"));

        assertThat(sum(granted)).isEqualTo(Map.of("2026-09 in 2026-09 ANNUAL_LEAVE", 10));
        assertThat(sum(back)).isEqualTo(Map.of("2026-09 in 2026-10 ANNUAL_LEAVE", -4));
        assertThat(sum(sick)).isEqualTo(Map.of("2026-09 in 2026-10 SICKNESS", 4));
    }

    @Test
    void what_still_counts_is_left_where_it_was_posted() {
        List<PostedSlot> granted =
                new Restatement(List.of(), Map.of()).to(days("ANNUAL_LEAVE", "2026-09-28", "2026-10-02"));

        List<PostedSlot> news =
                new Restatement(granted, locked("2026-09")).to(days("ANNUAL_LEAVE", "2026-09-29", "2026-10-05"));

        assertThat(sum(news))
                .isEqualTo(Map.of("2026-09 in 2026-10 ANNUAL_LEAVE", -2, "2026-10 in 2026-10 ANNUAL_LEAVE", 6));
    }

    @Test
    void the_same_half_day_with_other_minutes_is_posted_anew() {
        Slot slot = Slot.of(LocalDate.of(2026, 9, 10), Half.AM);
        List<PostedSlot> granted = new Restatement(List.of(), Map.of())
                .to(List.of(new BookedSlot(HOME, Side.HOME, "ANNUAL_LEAVE", slot, 240)));

        List<PostedSlot> news = new Restatement(granted, locked("2026-09"))
                .to(List.of(new BookedSlot(HOME, Side.HOME, "ANNUAL_LEAVE", slot, 360)));

        assertThat(news)
                .extracting(posted -> (posted.counts() ? "+" : "-")
                        + posted.what().minutes() + " in " + posted.posting().posting())
                .containsExactly("-240 in 2026-10", "+360 in 2026-10");
        assertThat(new Restatement(granted, Map.of())
                        .to(List.of(granted.getFirst().what())))
                .isEmpty();
    }

    @Test
    void two_payrolls_with_different_locks_get_two_postings() {
        Slot slot = Slot.of(LocalDate.of(2026, 9, 10), Half.AM);

        List<PostedSlot> news = new Restatement(List.of(), locked("2026-09"))
                .to(List.of(
                        new BookedSlot(HOME, Side.HOME, "SICKNESS", slot, null),
                        new BookedSlot(HOST, Side.HOST, BookedSlot.ABSENT, slot, null)));

        assertThat(news).extracting(posted -> posted.what().organization()).containsExactly(HOME, HOST);
        assertThat(news)
                .extracting(posted -> posted.posting().posting())
                .containsExactly(YearMonth.of(2026, 10), YearMonth.of(2026, 9));
    }

    /** However often days come and go and months are locked, the books end with what counts, and locked months stay. */
    @Test
    void the_books_sum_up_to_what_counts_and_locked_months_never_change() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(19);
        for (int story = 0; story < 300; story++) {
            List<PostedSlot> book = new ArrayList<>();
            Map<String, Integer> paid = new HashMap<>();
            YearMonth lockedThrough = YearMonth.of(2026, 6);
            for (int fact = 0; fact < 12; fact++) {
                if (random.nextInt(3) == 0) {
                    lockedThrough = lockedThrough.plusMonths(1);
                }
                Map<UUID, PostingCalendar> calendars = locked(lockedThrough.toString());
                List<BookedSlot> wanted = some(random);
                Map<String, Integer> lockedBefore = lockedSums(book, lockedThrough);
                book.addAll(new Restatement(standing(book), calendars).to(wanted));
                assertThat(lockedSums(book, lockedThrough)).isEqualTo(lockedBefore);
                assertThat(slots(standing(book))).isEqualTo(Set.copyOf(wanted));
                paid = sum(book);
            }
            assertThat(paid.values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(standing(book).size());
        }
    }

    private static List<BookedSlot> some(RandomGenerator random) {
        LocalDate from = LocalDate.of(2026, 6, 20).plusDays(random.nextInt(60));
        LocalDate to = from.plusDays(random.nextInt(40));
        return days("ANNUAL_LEAVE", from.toString(), to.toString()).stream()
                .filter(booked -> random.nextInt(4) > 0)
                .toList();
    }

    private static List<PostedSlot> standing(List<PostedSlot> book) {
        Map<BookedSlot.Place, PostedSlot> last = new HashMap<>();
        book.forEach(posted -> last.put(posted.what().place(), posted));
        return last.values().stream().filter(PostedSlot::counts).toList();
    }

    private static Set<BookedSlot> slots(List<PostedSlot> standing) {
        Set<BookedSlot> slots = new HashSet<>();
        standing.forEach(posted -> slots.add(posted.what()));
        return slots;
    }

    private static Map<String, Integer> lockedSums(List<PostedSlot> book, YearMonth lockedThrough) {
        return sum(book.stream()
                .filter(posted -> !posted.posting().posting().isAfter(lockedThrough))
                .toList());
    }

    private static Map<String, Integer> sum(List<PostedSlot> book) {
        Map<String, Integer> sums = new HashMap<>();
        book.forEach(posted -> sums.merge(
                posted.posting().origin() + " in " + posted.posting().posting() + " "
                        + posted.what().payrollCode(),
                posted.counts() ? 1 : -1,
                Integer::sum));
        return sums;
    }
}
