package dev.secondment.leave.calendar;

import static dev.secondment.leave.calendar.CalendarFixture.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.secondment.leave.calendar.application.JollydayHolidays;
import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.ChargedDay;
import dev.secondment.leave.calendar.domain.DayHours;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.ProclaimedHolidays;
import dev.secondment.leave.calendar.domain.Shift;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.calendar.domain.WorkSchedule;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B21: the hours of a shift are the difference of two instants. B2: leave in hours is the sum of what is scheduled. */
class ShiftTest {
    private static final ZoneId IN_BERLIN = ZoneId.of("Europe/Berlin");
    private static final Shift NIGHT = new Shift(LocalTime.of(20, 0), LocalTime.of(8, 0), 45);

    private final ChargeCalculator calculator = new ChargeCalculator(new JollydayHolidays());

    @ParameterizedTest
    @CsvSource({
        "2027-03-26, 20:00, 08:00,  0, Europe/Berlin,    720, any night",
        "2027-03-27, 20:00, 08:00,  0, Europe/Berlin,    660, 11 hours: the clocks go forward",
        "2027-10-30, 20:00, 08:00,  0, Europe/Berlin,    780, 13 hours: the clocks go back",
        "2027-03-27, 20:00, 08:00, 45, Europe/Berlin,    615, less the break",
        "2027-03-27, 20:00, 08:00,  0, Europe/London,    660, the same Sunday in London",
        "2027-03-13, 20:00, 08:00,  0, America/New_York, 660, another Sunday in New York",
        "2027-03-27, 20:00, 08:00,  0, America/New_York, 720, none there by then",
        "2027-03-27, 20:00, 08:00,  0, UTC,              720, nothing changes by no clock",
        "2027-03-28, 08:00, 16:30, 30, Europe/Berlin,    480, the day after it is as any day",
        "2027-03-28, 01:00, 09:00,  0, Europe/Berlin,    420, begun on the Sunday itself",
        "2027-10-31, 01:00, 09:00,  0, Europe/Berlin,    540, begun on the Sunday itself",
        "2027-03-26, 00:00, 00:00,  0, Europe/Berlin,   1440, an end not after the beginning is on the next day",
        "2027-10-31, 00:00, 00:00,  0, Europe/Berlin,   1500, a day of 25 hours",
        "2027-03-28, 01:30, 03:15, 60, Europe/Berlin,      0, never less than nothing",
        "2027-03-28, 02:30, 10:30,  0, Europe/Berlin,    420, an hour that does not exist is an hour later",
    })
    void b21_elapsed_is_a_difference_of_instants(
            LocalDate date, LocalTime from, LocalTime to, int breakMinutes, ZoneId zone, int expected, String why) {
        assertThat(new Shift(from, to, breakMinutes).minutes(date, zone))
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void b2_leave_in_hours_over_the_night_in_march_is_the_sum_of_what_is_scheduled() {
        // Friday to Sunday nights of 12 hours less 45 minutes; Saturday's has an hour less.
        WorkSchedule weekends = schedule(nights(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        LocalDate friday = LocalDate.of(2027, 3, 19);

        LeaveCharge march = charge(friday, friday.plusDays(9), weekends);
        LeaveCharge october = charge(LocalDate.of(2027, 10, 29), LocalDate.of(2027, 10, 31), weekends);

        assertThat(march.perDay())
                .extracting(ChargedDay::date, ChargedDay::minutes)
                .containsExactly(
                        tuple(friday, 675),
                        tuple(friday.plusDays(1), 675),
                        tuple(friday.plusDays(2), 675),
                        // Good Friday 2027 is free
                        tuple(friday.plusDays(8), 615),
                        tuple(friday.plusDays(9), 675));
        assertThat(march.minutes()).hasValue(4 * 675 + 615);
        assertThat(march.days()).isEqualByComparingTo("5");
        assertThat(october.minutes()).hasValue(675 + 735 + 675);
    }

    @Test
    void half_a_day_of_leave_is_half_of_the_shift_and_of_an_odd_number_the_morning_has_one_more() {
        WorkSchedule saturdays = schedule(nights(DayOfWeek.SATURDAY));
        LocalDate saturday = LocalDate.of(2027, 3, 27);

        assertThat(half(saturday, Half.AM, saturdays).minutes()).hasValue(308);
        assertThat(half(saturday, Half.PM, saturdays).minutes()).hasValue(307);
    }

    @Test
    void the_shift_of_a_day_that_is_half_worked_is_all_that_is_worked() {
        WorkSchedule mornings = schedule(new WorkingPattern(
                List.of(Map.of(DayOfWeek.TUESDAY, DayHours.MORNING)),
                LocalDate.EPOCH,
                List.of(Map.of(DayOfWeek.TUESDAY, new Shift(LocalTime.of(8, 0), LocalTime.of(12, 0), 0)))));
        LeaveCharge charge = charge(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 2), mornings);

        assertThat(charge.days()).isEqualByComparingTo("0.5");
        assertThat(charge.minutes()).hasValue(240);
    }

    @Test
    void each_week_of_a_rotation_has_its_own_shifts() {
        Shift early = new Shift(LocalTime.of(6, 0), LocalTime.of(14, 0), 30);
        Shift late = new Shift(LocalTime.of(14, 0), LocalTime.of(22, 30), 30);
        Map<DayOfWeek, DayHours> monday = Map.of(DayOfWeek.MONDAY, DayHours.FULL);
        WorkSchedule turns = schedule(new WorkingPattern(
                List.of(monday, Map.of(DayOfWeek.TUESDAY, DayHours.FULL), monday),
                LocalDate.of(2027, 2, 1),
                List.of(
                        Map.of(DayOfWeek.MONDAY, early),
                        Map.of(DayOfWeek.TUESDAY, late),
                        Map.of(DayOfWeek.MONDAY, new Shift(LocalTime.of(22, 0), LocalTime.of(6, 0), 0)))));

        assertThat(charge(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28), turns)
                        .perDay())
                .extracting(day -> day.date() + " " + day.minutes())
                .containsExactly("2027-02-01 450", "2027-02-09 480", "2027-02-15 480", "2027-02-22 450");
    }

    @Test
    void shifts_are_of_as_many_weeks_as_there_are() {
        assertThat(new WorkingPattern(Map.of(DayOfWeek.MONDAY, DayHours.FULL)).minutesPerDay())
                .isEmpty();
        assertThat(nights(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).minutesPerDay()).hasValue(675);
        assertThatThrownBy(() -> new WorkingPattern(List.of(Map.of()), LocalDate.EPOCH, List.of(Map.of(), Map.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_minutes_of_a_charge_are_the_sum_of_its_days_however_it_is_cut() {
        Random random = new Random(21);
        for (int i = 0; i < 400; i++) {
            WorkSchedule schedule = schedule(anyPattern(random));
            LocalDate from = LocalDate.of(2027, 3, 1).plusDays(random.nextInt(300));
            SlotRange asked = new SlotRange(
                    Slot.of(from, random.nextBoolean() ? Half.AM : Half.PM),
                    Slot.of(from.plusDays(1 + random.nextInt(40)), random.nextBoolean() ? Half.AM : Half.PM));
            LeaveCharge whole = calculator.charge(asked, schedule);
            Slot cut = new Slot(asked.first().index()
                    + random.nextInt((int) (asked.last().index() - asked.first().index())));
            SlotRange before = new SlotRange(asked.first(), cut);
            SlotRange after = new SlotRange(new Slot(cut.index() + 1), asked.last());
            int sum = sum(whole);

            assertThat(sum(whole.within(before)) + sum(whole.within(after))).isEqualTo(sum);
            assertThat(sum(calculator.charge(before, schedule)) + sum(calculator.charge(after, schedule)))
                    .isEqualTo(sum);
            assertThat(whole.perDay().stream().mapToInt(ChargedDay::minutes).sum())
                    .isEqualTo(sum);
            assertThat(sum(whole.without(whole.within(before)))).isEqualTo(sum(whole.within(after)));
        }
    }

    private static int sum(LeaveCharge charge) {
        return charge.isNothing() ? 0 : charge.minutes().orElseThrow();
    }

    /** Weeks in turn with any shift on any worked day. */
    private static WorkingPattern anyPattern(Random random) {
        List<Map<DayOfWeek, DayHours>> weeks = new ArrayList<>();
        List<Map<DayOfWeek, Shift>> shifts = new ArrayList<>();
        for (int week = 0; week <= random.nextInt(3); week++) {
            Map<DayOfWeek, DayHours> worked = new EnumMap<>(DayOfWeek.class);
            Map<DayOfWeek, Shift> times = new EnumMap<>(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                worked.put(day, List.of(DayHours.values()).get(random.nextInt(4)));
                if (worked.get(day) != DayHours.NONE) {
                    LocalTime begins = LocalTime.MIDNIGHT.plusMinutes(random.nextInt(1440));
                    times.put(
                            day, new Shift(begins, begins.plusMinutes(240 + random.nextInt(600)), random.nextInt(60)));
                }
            }
            weeks.add(worked);
            shifts.add(times);
        }
        return new WorkingPattern(weeks, LocalDate.of(2027, 1, 4), shifts);
    }

    private static WorkingPattern nights(DayOfWeek... days) {
        return new WorkingPattern(
                List.of(Arrays.stream(days).collect(Collectors.toMap(Function.identity(), day -> DayHours.FULL))),
                LocalDate.EPOCH,
                List.of(Arrays.stream(days).collect(Collectors.toMap(Function.identity(), day -> NIGHT))));
    }

    private static WorkSchedule schedule(WorkingPattern pattern) {
        WorkSchedule.Day day = new WorkSchedule.Day(pattern, BERLIN, null, ProclaimedHolidays.NONE, IN_BERLIN);
        return date -> day;
    }

    private LeaveCharge charge(LocalDate from, LocalDate to, WorkSchedule schedule) {
        return calculator.charge(SlotRange.ofDays(from, to), schedule);
    }

    private LeaveCharge half(LocalDate day, Half half, WorkSchedule schedule) {
        Slot slot = Slot.of(day, half);
        return calculator.charge(new SlotRange(slot, slot), schedule);
    }
}
