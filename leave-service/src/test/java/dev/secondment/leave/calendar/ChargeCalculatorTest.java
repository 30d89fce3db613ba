package dev.secondment.leave.calendar;

import static dev.secondment.leave.calendar.CalendarFixture.BAVARIA;
import static dev.secondment.leave.calendar.CalendarFixture.BERLIN;
import static dev.secondment.leave.calendar.CalendarFixture.FULL_TIME;
import static dev.secondment.leave.calendar.CalendarFixture.SAXONY;
import static dev.secondment.leave.calendar.CalendarFixture.pattern;
import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.calendar.application.JollydayHolidays;
import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.ChargedDay;
import dev.secondment.leave.calendar.domain.DayHours;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.PublicHoliday;
import dev.secondment.leave.calendar.domain.PublicHolidays;
import dev.secondment.leave.calendar.domain.Region;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.calendar.domain.WorkSchedule;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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

        Map<Year, LeaveCharge> years =
                charge(asked, WorkSchedule.always(FULL_TIME, BAVARIA)).byLeaveYear();

        assertThat(years.get(Year.of(2026)).days()).isEqualTo("4.0000");
        assertThat(years.get(Year.of(2027)).days()).isEqualTo("2.0000");
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
            assertThat(whole.byLeaveYear().values().stream().flatMap(year -> year.slots().stream()))
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
