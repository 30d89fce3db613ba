package dev.secondment.agreement.terms.domain;

import static dev.secondment.agreement.terms.domain.Findings.decimal;
import static dev.secondment.agreement.terms.domain.Findings.part;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * When each day's work begins and ends: of all days that are worked, or of none. Leave in hours is counted by it, so what
 * the parties say beside it of a day's length and of a week's hours has to be the same.
 */
final class ShiftsReview {
    private static final String FIRST = "/workingTime/shifts";
    private static final String LATER = "/workingTime/rotation/laterShifts";
    private static final int DAY = 24 * 60;
    private static final int DAYS_OF_A_WEEK = 7;

    private final WorkingTime time;
    private final Findings found;

    ShiftsReview(WorkingTime time, Findings found) {
        this.time = time;
        this.found = found;
    }

    /** @param starts in minutes from the first Monday */
    private record Placed(String at, DayOfWeek day, int starts, Shift shift) {}

    void review() {
        Rotation rotation = time.rotation();
        List<Map<DayOfWeek, Shift>> later = part(rotation, Rotation::laterShifts);
        found.refuseIf(
                time.shifts() == null && later != null,
                FIRST,
                "missing",
                "Later weeks have shifts only where the first one has.");
        Map<DayOfWeek, DayPart> first = time.pattern();
        if (time.shifts() == null || first == null) {
            return;
        }
        List<Placed> placed = new ArrayList<>(week(FIRST, 0, first, time.shifts()));
        List<Map<DayOfWeek, DayPart>> weeks =
                Objects.requireNonNullElse(part(rotation, Rotation::laterWeeks), List.of());
        int of = Objects.requireNonNullElse(later, List.of()).size();
        found.refuseIf(
                weeks.size() != of,
                LATER,
                later == null ? "missing" : "shifts-contradict-weeks",
                "The later weeks are " + weeks.size() + ", those with shifts " + of + ".");
        for (int i = 0; later != null && i < weeks.size() && i < of; i++) {
            placed.addAll(week(LATER + "/" + i, i + 1, weeks.get(i), later.get(i)));
        }
        overlaps(placed, weeks.size() + 1);
        if (weeks.size() == of) {
            hours(placed, weeks.size() + 1);
        }
    }

    private List<Placed> week(String at, int number, Map<DayOfWeek, DayPart> worked, Map<DayOfWeek, Shift> shifts) {
        List<Placed> placed = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            DayPart part = Objects.requireNonNullElse(worked.get(day), DayPart.NONE);
            Shift shift = shifts.get(day);
            String pointer = at + "/" + day;
            found.refuseIf(
                    shift != null && part == DayPart.NONE, pointer, "shift-on-a-free-day", day + " is not worked.");
            if (part == DayPart.NONE || found.need(pointer, shift) == null || shift == null) {
                continue;
            }
            found.need(pointer + "/from", shift.from());
            found.need(pointer + "/to", shift.to());
            if (shift.hasBothEnds()) {
                length(pointer, part, shift);
                int starts = (number * DAYS_OF_A_WEEK + day.getValue() - 1) * DAY + shift.begins();
                placed.add(new Placed(pointer, day, starts, shift));
            }
        }
        return placed;
    }

    private void length(String pointer, DayPart part, Shift shift) {
        found.refuseIf(
                shift.minutes() <= 0,
                pointer + "/breakMinutes",
                "break-longer-than-shift",
                "The shift has " + shift.length() + " minutes, and some are worked.");
        Integer whole = time.minutesPerDay();
        int halves = part == DayPart.FULL ? 2 : 1;
        found.refuseIf(
                shift.minutes() > 0 && whole != null && Math.abs(2 * shift.minutes() - halves * whole) > 2 - halves,
                pointer,
                "shift-contradicts-day",
                "A whole working day has " + whole + " minutes; this shift has " + shift.minutes() + ".");
    }

    /** After the last week the first one follows again. */
    private void overlaps(List<Placed> placed, int weeks) {
        for (int i = 0; i < placed.size(); i++) {
            Placed one = placed.get(i);
            Placed next = placed.get((i + 1) % placed.size());
            int nextStarts = next.starts() + (i + 1 < placed.size() ? 0 : weeks * DAYS_OF_A_WEEK * DAY);
            found.refuseIf(
                    one.starts() + one.shift().length() > nextStarts,
                    one.at() + "/to",
                    "shifts-overlap",
                    "The next shift, of " + next.day() + ", has begun by then.");
        }
    }

    private void hours(List<Placed> placed, int weeks) {
        BigDecimal agreed = decimal(time.hoursPerWeek());
        if (agreed == null || placed.isEmpty()) {
            return;
        }
        BigDecimal worked = BigDecimal.valueOf(
                        placed.stream().mapToInt(one -> one.shift().minutes()).sum())
                .divide(BigDecimal.valueOf(weeks * 60L), 4, RoundingMode.HALF_UP);
        found.refuseIf(
                worked.subtract(agreed).abs().compareTo(WorkingTimeReview.ROUNDING) > 0,
                FIRST,
                "shifts-contradict-hours",
                "The shifts make " + worked.stripTrailingZeros().toPlainString() + " hours a week, not " + agreed
                        + ".");
    }
}
