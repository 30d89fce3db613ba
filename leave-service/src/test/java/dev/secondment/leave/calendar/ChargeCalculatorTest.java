package dev.secondment.leave.calendar;

import static dev.secondment.leave.calendar.CalendarFixture.BAVARIA;
import static dev.secondment.leave.calendar.CalendarFixture.BERLIN;
import static dev.secondment.leave.calendar.CalendarFixture.FULL_TIME;
import static dev.secondment.leave.calendar.CalendarFixture.SAXONY;
import static dev.secondment.leave.calendar.CalendarFixture.TUESDAY_AND_THURSDAY;
import static dev.secondment.leave.calendar.CalendarFixture.pattern;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.calendar.application.JollydayHolidays;
import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.ChargedDay;
import dev.secondment.leave.calendar.domain.DayHours;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.LeaveYears;
import dev.secondment.leave.calendar.domain.ProclaimedHoliday;
import dev.secondment.leave.calendar.domain.ProclaimedHolidays;
import dev.secondment.leave.calendar.domain.PublicHoliday;
import dev.secondment.leave.calendar.domain.PublicHolidays;
import dev.secondment.leave.calendar.domain.Region;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.calendar.domain.WorkSchedule;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked numbers of the leave reference, and what must hold for every range and pattern. */
class ChargeCalculatorTest {
    private final ChargeCalculator calculator = new ChargeCalculator(new JollydayHolidays());

    private LeaveCharge charge(SlotRange range, WorkSchedule schedule) {
        return calculator.charge(range, schedule);
    }

    @Nested
    class A_morning_only_wednesday {
        private final WorkSchedule mornings =
                WorkSchedule.always(pattern(Map.of(DayOfWeek.WEDNESDAY, DayHours.MORNING)), BERLIN);
        private final LocalDate wednesday = LocalDate.of(2026, 5, 20);

        @ParameterizedTest
        @CsvSource({"AM,AM,0.5000", "PM,PM,0.0000", "AM,PM,0.5000"})
        void is_charged_for_its_morning_however_it_is_asked_for(Half from, Half to, String days) {
            SlotRange asked = new SlotRange(Slot.of(wednesday, from), Slot.of(wednesday, to));

            assertThat(charge(asked, mornings).days()).isEqualTo(days);
        }
    }

    @Test
    void half_days_around_ascension_in_bavaria_make_one_day() {
        SlotRange asked =
                new SlotRange(Slot.of(LocalDate.of(2026, 5, 13), Half.PM), Slot.of(LocalDate.of(2026, 5, 15), Half.AM));

        LeaveCharge charge = charge(asked, WorkSchedule.always(FULL_TIME, BAVARIA));

        assertThat(charge.days()).isEqualTo("1.0000");
        assertThat(charge.perDay())
                .containsExactly(
                        new ChargedDay(LocalDate.of(2026, 5, 13), List.of(Half.PM)),
                        new ChargedDay(LocalDate.of(2026, 5, 15), List.of(Half.AM)));
    }

    @Test
    void a_half_holiday_costs_the_other_half_and_is_not_halved_twice() {
        PublicHolidays christmasEveAfternoon = new PublicHolidays() {
            @Override
            public boolean knows(Region region) {
                return true;
            }

            @Override
            public Optional<PublicHoliday> on(Region region, LocalDate date) {
                return Optional.of(new PublicHoliday(date, "Christmas Eve", Set.of(Half.PM)));
            }
        };
        LocalDate christmasEve = LocalDate.of(2026, 12, 24);

        LeaveCharge charge = new ChargeCalculator(christmasEveAfternoon)
                .charge(SlotRange.ofDays(christmasEve, christmasEve), WorkSchedule.always(FULL_TIME, BERLIN));

        assertThat(charge.days()).isEqualTo("0.5000");
    }

    @Test
    void the_calendar_changes_where_the_place_of_work_changes() {
        SlotRange asked = SlotRange.ofDays(LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 20));
        LocalDate moved = LocalDate.of(2026, 11, 16);
        WorkSchedule berlinThenSaxony = date -> new WorkSchedule.Day(FULL_TIME, date.isBefore(moved) ? BERLIN : SAXONY);

        assertThat(charge(asked, berlinThenSaxony).days()).isEqualTo("6.0000");
        assertThat(charge(asked, WorkSchedule.always(FULL_TIME, BERLIN)).days()).isEqualTo("7.0000");
        assertThat(calculator.holidays(asked, berlinThenSaxony))
                .extracting(PublicHoliday::date)
                .containsExactly(LocalDate.of(2026, 11, 18));
    }

    @Test
    void weeks_in_turn_follow_from_the_anchor_whatever_the_calendar_week() {
        // B3: 5, 4 and 3 days in turn from 2 February 2026; three weeks in Berlin from 16 February.
        WorkSchedule rotation = WorkSchedule.always(
                new WorkingPattern(List.of(days(5), days(4), days(3)), LocalDate.of(2026, 2, 2)), BERLIN);

        LeaveCharge charge = charge(SlotRange.ofDays(LocalDate.of(2026, 2, 16), LocalDate.of(2026, 3, 6)), rotation);

        assertThat(charge.days()).isEqualTo("12.0000");
        assertThat(perWeek(charge)).containsExactly(3L, 5L, 4L);
    }

    @Test
    void two_weeks_in_turn_stay_in_turn_across_a_year_of_53_weeks() {
        WorkSchedule rotation =
                WorkSchedule.always(new WorkingPattern(List.of(days(5), days(1)), LocalDate.of(2026, 12, 14)), BERLIN);

        LeaveCharge charge = charge(SlotRange.ofDays(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 2, 7)), rotation);

        assertThat(perWeek(charge)).containsExactly(5L, 1L, 5L, 1L);
    }

    @Test
    void weeks_before_the_anchor_are_in_turn_as_well() {
        WorkingPattern pattern = new WorkingPattern(List.of(days(5), days(4), days(3)), LocalDate.of(2026, 2, 2));

        assertThat(pattern).isEqualTo(new WorkingPattern(List.of(days(5), days(4), days(3)), LocalDate.of(2026, 2, 5)));
        assertThat(perWeek(charge(
                        SlotRange.ofDays(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 2, 1)),
                        WorkSchedule.always(pattern, BERLIN))))
                .containsExactly(5L, 4L, 3L);
        assertThat(pattern.daysPerWeek()).isEqualTo("4.0000");
    }

    private static Map<DayOfWeek, DayHours> days(int first) {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (int day = 1; day <= first; day++) {
            week.put(DayOfWeek.of(day), DayHours.FULL);
        }
        return week;
    }

    private static List<Long> perWeek(LeaveCharge charge) {
        return List.copyOf(charge.perDay().stream()
                .collect(Collectors.groupingBy(
                        day -> day.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        TreeMap::new,
                        Collectors.counting()))
                .values());
    }

    @Nested
    class Minutes {
        private final WorkSchedule hours = date -> new WorkSchedule.Day(
                pattern(Map.of(DayOfWeek.MONDAY, DayHours.FULL, DayOfWeek.TUESDAY, DayHours.MORNING)),
                BERLIN,
                465,
                ProclaimedHolidays.NONE,
                UTC);

        @Test
        void are_what_is_scheduled_in_the_half_days_charged() {
            LeaveCharge charge = charge(SlotRange.ofDays(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 8)), hours);

            assertThat(charge.minutes()).hasValue(465 + 233);
            assertThat(charge.perDay()).extracting(ChargedDay::minutes).containsExactly(465, 233);
            assertThat(charge.within(new SlotRange(
                                    Slot.of(LocalDate.of(2026, 9, 7), Half.PM),
                                    Slot.of(LocalDate.of(2026, 9, 7), Half.PM)))
                            .minutes())
                    .hasValue(232);
        }

        @Test
        void of_a_length_agreed_anew_count_from_its_day() {
            LocalDate shorter = LocalDate.of(2026, 9, 9);
            WorkSchedule changed = date -> new WorkSchedule.Day(
                    FULL_TIME, BERLIN, date.isBefore(shorter) ? 480 : 420, ProclaimedHolidays.NONE, UTC);

            assertThat(charge(SlotRange.ofDays(shorter.minusDays(1), shorter), changed)
                            .minutes())
                    .hasValue(900);
        }

        @Test
        void are_not_known_where_one_half_day_has_none() {
            WorkSchedule halfKnown = date -> new WorkSchedule.Day(
                    FULL_TIME, BERLIN, date.getDayOfMonth() == 7 ? 480 : null, ProclaimedHolidays.NONE, UTC);

            assertThat(charge(SlotRange.ofDays(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 8)), halfKnown)
                            .minutes())
                    .isEmpty();
        }
    }

    @Nested
    class A_day_that_the_employer_speaks_of {
        private final LocalDate monday = LocalDate.of(2027, 5, 10);
        private final SlotRange week = SlotRange.ofDays(monday, monday.plusDays(4));

        @Test
        void is_not_charged_if_it_was_proclaimed() {
            // B24: a day proclaimed inside an approved leave of five days.
            assertThat(charge(week, saying()).days()).isEqualTo("5.0000");
            assertThat(charge(week, saying(word("DE-BY", monday, Half.AM, Half.PM)))
                            .days())
                    .isEqualTo("4.0000");
        }

        @Test
        void costs_the_other_half_if_half_of_it_is_free() {
            assertThat(charge(week, saying(word("DE-BY", monday, Half.PM))).days())
                    .isEqualTo("4.5000");
        }

        @Test
        void is_charged_if_its_holiday_was_moved() {
            LocalDate ascension = LocalDate.of(2027, 5, 6);
            SlotRange day = SlotRange.ofDays(ascension, ascension);

            assertThat(charge(day, saying()).days()).isEqualTo("0.0000");
            assertThat(charge(day, saying(word("DE-BY", ascension))).days()).isEqualTo("1.0000");
            assertThat(calculator.holidays(day, saying(word("DE-BY", ascension))))
                    .isEmpty();
        }

        @Test
        void is_spoken_of_for_all_the_country_or_for_one_part_before_it() {
            assertThat(charge(week, saying(word("DE", monday, Half.AM, Half.PM)))
                            .days())
                    .isEqualTo("4.0000");
            assertThat(charge(week, saying(word("DE", monday, Half.AM, Half.PM), word("DE-BY", monday, Half.AM)))
                            .days())
                    .isEqualTo("4.5000");
            assertThat(charge(week, saying(word("DE-BE", monday, Half.AM, Half.PM)))
                            .days())
                    .isEqualTo("5.0000");
        }

        @Test
        void is_as_the_last_word_says() {
            ProclaimedHoliday takenBack = new ProclaimedHoliday(BAVARIA, monday, "taken back", Set.of(), true);

            assertThat(charge(week, saying(word("DE-BY", monday, Half.AM, Half.PM), takenBack))
                            .days())
                    .isEqualTo("5.0000");
            assertThat(charge(
                                    week,
                                    saying(
                                            word("DE-BY", monday, Half.AM, Half.PM),
                                            takenBack,
                                            word("DE-BY", monday, Half.AM)))
                            .days())
                    .isEqualTo("4.5000");
        }

        private WorkSchedule saying(ProclaimedHoliday... words) {
            ProclaimedHolidays said = ProclaimedHolidays.of(List.of(words));
            return date -> new WorkSchedule.Day(FULL_TIME, BAVARIA, null, said, UTC);
        }

        private ProclaimedHoliday word(String region, LocalDate date, Half... free) {
            return new ProclaimedHoliday(new Region(region), date, "Proclaimed", Set.of(free), false);
        }
    }

    @Test
    void a_law_that_frees_an_afternoon_leaves_the_morning() {
        Region iceland = new Region("IS");

        for (int day : List.of(24, 31)) {
            LocalDate eve = LocalDate.of(2026, 12, day);
            LeaveCharge charge = charge(SlotRange.ofDays(eve, eve), WorkSchedule.always(FULL_TIME, iceland));
            assertThat(charge.days()).isEqualTo("0.5000");
            assertThat(charge.slots()).containsExactly(Slot.of(eve, Half.AM));
        }
    }

    @ParameterizedTest
    @CsvSource({"GB-ENG,253", "GB-SCT,252", "DE-BY,253", "DE-BE,255"})
    void working_days_of_2027_by_region(String region, int workingDays) {
        SlotRange year = SlotRange.ofDays(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

        assertThat(charge(year, WorkSchedule.always(FULL_TIME, new Region(region)))
                        .days())
                .isEqualByComparingTo(String.valueOf(workingDays));
    }

    @Test
    void the_week_of_epiphany_2027_costs_four_days_in_bavaria() {
        SlotRange asked = SlotRange.ofDays(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 8));

        assertThat(charge(asked, WorkSchedule.always(FULL_TIME, BAVARIA)).days())
                .isEqualTo("4.0000");
    }

    @Test
    void leave_across_new_year_belongs_to_both_leave_years() {
        SlotRange asked = SlotRange.ofDays(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 5));

        Map<Integer, LeaveCharge> years =
                charge(asked, WorkSchedule.always(FULL_TIME, BAVARIA)).byLeaveYear(LeaveYears.CALENDAR::of);

        assertThat(years.get(2026).days()).isEqualTo("4.0000");
        assertThat(years.get(2027).days()).isEqualTo("2.0000");
    }

    @Test
    void leave_across_three_years_two_patterns_three_calendars_and_the_placements_start_is_right_in_each_part() {
        LocalDate placed = LocalDate.of(2027, 2, 1);
        LocalDate fewerDays = LocalDate.of(2027, 7, 5);
        LocalDate moved = LocalDate.of(2027, 12, 1);
        WorkSchedule agreed = date -> new WorkSchedule.Day(
                date.isBefore(fewerDays) ? FULL_TIME : TUESDAY_AND_THURSDAY,
                date.isBefore(placed) ? BERLIN : date.isBefore(moved) ? BAVARIA : SAXONY);
        SlotRange asked = SlotRange.ofDays(LocalDate.of(2026, 12, 28), LocalDate.of(2028, 1, 4));

        LeaveCharge charge = charge(asked, agreed);

        assertThat(charge.within(SlotRange.ofDays(LocalDate.of(2027, 1, 1), placed.minusDays(1)))
                        .days())
                .as("January in Berlin, New Year free")
                .isEqualTo("20.0000");
        assertThat(charge.within(SlotRange.ofDays(placed, fewerDays.minusDays(1)))
                        .days())
                .as("110 weekdays in Bavaria, 5 of them holidays")
                .isEqualTo("105.0000");
        assertThat(charge.within(SlotRange.ofDays(fewerDays, moved.minusDays(1)))
                        .days())
                .as("22 Tuesdays and 21 Thursdays")
                .isEqualTo("43.0000");
        assertThat(charge.within(SlotRange.ofDays(moved, LocalDate.of(2027, 12, 31)))
                        .days())
                .as("4 Tuesdays and 5 Thursdays in Saxony")
                .isEqualTo("9.0000");
        Map<Integer, LeaveCharge> years = charge.byLeaveYear(LeaveYears.CALENDAR::of);
        assertThat(years.get(2026).days()).isEqualTo("4.0000");
        assertThat(years.get(2027).days()).isEqualTo("177.0000");
        assertThat(years.get(2028).days()).isEqualTo("1.0000");
    }

    @Test
    void a_charge_is_the_sum_of_its_parts_wherever_it_is_cut() {
        Random random = new Random(20260901);
        List<Region> regions = List.of(BERLIN, BAVARIA, SAXONY, new Region("GB-ENG"), new Region("DE"));
        for (int round = 0; round < 5_000; round++) {
            WorkSchedule schedule =
                    WorkSchedule.always(anyPattern(random), regions.get(random.nextInt(regions.size())));
            long first = Slot.of(LocalDate.of(2026, 1, 1), Half.AM).index() + random.nextInt(1_400);
            long last = first + 1 + random.nextInt(120);
            long cut = first + random.nextInt((int) (last - first));

            LeaveCharge whole = charge(new SlotRange(new Slot(first), new Slot(last)), schedule);
            LeaveCharge head = charge(new SlotRange(new Slot(first), new Slot(cut)), schedule);
            LeaveCharge tail = charge(new SlotRange(new Slot(cut + 1), new Slot(last)), schedule);

            assertThat(head.days().add(tail.days())).isEqualTo(whole.days());
            assertThat(whole.without(head)).isEqualTo(tail);
            assertThat(whole.perDay().stream().map(ChargedDay::days).reduce(LeaveCharge.daysOf(0), (a, b) -> a.add(b)))
                    .isEqualTo(whole.days());
            assertThat(whole.byLeaveYear(LeaveYears.CALENDAR::of).values().stream()
                            .flatMap(year -> year.slots().stream()))
                    .containsExactlyElementsOf(whole.slots());
        }
    }

    private static WorkingPattern anyPattern(Random random) {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        List<DayHours> hours = List.of(DayHours.values());
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, hours.get(random.nextInt(hours.size())));
        }
        return new WorkingPattern(week);
    }
}
