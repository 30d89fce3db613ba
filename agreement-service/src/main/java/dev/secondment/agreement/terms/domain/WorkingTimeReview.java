package dev.secondment.agreement.terms.domain;

import static dev.secondment.agreement.terms.domain.Findings.decimal;
import static dev.secondment.agreement.terms.domain.Findings.each;
import static dev.secondment.agreement.terms.domain.Findings.part;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How much, and on which days. */
final class WorkingTimeReview {
    private static final BigDecimal HOURS_OF_A_WEEK = BigDecimal.valueOf(168);
    /** Three minutes: shares of a post are rounded to four digits. */
    static final BigDecimal ROUNDING = new BigDecimal("0.05");

    private final Terms terms;
    private final Findings found;

    WorkingTimeReview(Terms terms, Findings found) {
        this.terms = terms;
        this.found = found;
    }

    void review() {
        WorkingTime time = terms.workingTime();
        BigDecimal fte = decimal(found.need("/workingTime/fte", time, WorkingTime::fte));
        BigDecimal retained = decimal(found.need("/workingTime/homeFteRetained", time, WorkingTime::homeFteRetained));
        found.refuseIf(
                fte != null && fte.signum() == 0,
                "/workingTime/fte",
                "no-working-time",
                "The host's share must be more than nothing.");
        found.refuseIf(
                fte != null && retained != null && fte.add(retained).compareTo(BigDecimal.ONE) > 0,
                "/workingTime/homeFteRetained",
                "more-than-full-time",
                "Host and home shares together must not be more than 1.");
        Map<DayOfWeek, DayPart> pattern = found.need("/workingTime/pattern", time, WorkingTime::pattern);
        workedDays(pattern);
        rotation(part(time, WorkingTime::rotation));
        lengthOfDay(time);
        if (time != null) {
            new ShiftsReview(time, found).review();
        }
        hours(
                fte,
                decimal(part(time, WorkingTime::hoursPerWeek)),
                decimal(part(time, WorkingTime::fullTimeHoursPerWeek)));
        assignmentPattern(fte, retained);
    }

    private void workedDays(@Nullable Map<DayOfWeek, DayPart> pattern) {
        if (pattern == null) {
            return;
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            found.need("/workingTime/pattern/" + day, pattern.get(day));
        }
        found.refuseIf(
                pattern.values().stream().allMatch(DayPart.NONE::equals),
                "/workingTime/pattern",
                "no-working-day",
                "At least half a day of the week must be worked.");
    }

    private void rotation(@Nullable Rotation rotation) {
        if (rotation == null) {
            return;
        }
        LocalDate anchor = found.need("/workingTime/rotation/anchor", rotation.anchor());
        found.refuseIf(
                anchor != null && anchor.getDayOfWeek() != DayOfWeek.MONDAY,
                "/workingTime/rotation/anchor",
                "anchor-is-no-monday",
                "Weeks begin on Monday; " + anchor + " is another day.");
        each(
                "/workingTime/rotation/laterWeeks",
                found.need("/workingTime/rotation/laterWeeks", rotation.laterWeeks()),
                (at, week) -> {
                    for (DayOfWeek day : DayOfWeek.values()) {
                        found.need(at + "/" + day, week.get(day));
                    }
                });
    }

    /** The days of a week, on the average of a rotation, make its hours. */
    private void lengthOfDay(@Nullable WorkingTime time) {
        Integer minutes = part(time, WorkingTime::minutesPerDay);
        BigDecimal hours = decimal(part(time, WorkingTime::hoursPerWeek));
        Map<DayOfWeek, DayPart> first = part(time, WorkingTime::pattern);
        if (minutes == null || hours == null || first == null) {
            return;
        }
        List<Map<DayOfWeek, DayPart>> weeks = new ArrayList<>(List.of(first));
        weeks.addAll(
                Objects.requireNonNullElse(part(part(time, WorkingTime::rotation), Rotation::laterWeeks), List.of()));
        BigDecimal inHours = weeks.stream()
                .map(WorkingTimeReview::daysOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(BigDecimal.valueOf(minutes))
                .divide(BigDecimal.valueOf(weeks.size() * 60L), 4, RoundingMode.HALF_UP);
        found.refuseIf(
                inHours.subtract(hours).abs().compareTo(ROUNDING) > 0,
                "/workingTime/minutesPerDay",
                "day-contradicts-hours",
                "Days of " + minutes + " minutes make "
                        + inHours.stripTrailingZeros().toPlainString() + " hours a week, not " + hours + ".");
    }

    private static BigDecimal daysOf(Map<DayOfWeek, DayPart> week) {
        return week.values().stream()
                .map(part -> switch (part) {
                    case FULL -> BigDecimal.ONE;
                    case MORNING, AFTERNOON -> new BigDecimal("0.5");
                    case NONE -> BigDecimal.ZERO;
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void hours(@Nullable BigDecimal fte, @Nullable BigDecimal worked, @Nullable BigDecimal fullTime) {
        hoursOfAWeek("/workingTime/hoursPerWeek", worked);
        hoursOfAWeek("/workingTime/fullTimeHoursPerWeek", fullTime);
        found.refuseIf(
                fte != null
                        && worked != null
                        && fullTime != null
                        && fullTime.multiply(fte).subtract(worked).abs().compareTo(ROUNDING) > 0,
                "/workingTime/hoursPerWeek",
                "hours-contradict-fte",
                fte + " of " + fullTime + " hours are not " + worked + ".");
    }

    private void hoursOfAWeek(String pointer, @Nullable BigDecimal hours) {
        found.refuseIf(
                hours != null && (hours.signum() == 0 || hours.compareTo(HOURS_OF_A_WEEK) > 0),
                pointer,
                "hours-out-of-range",
                "A week has 168 hours, and some are worked.");
    }

    private void assignmentPattern(@Nullable BigDecimal fte, @Nullable BigDecimal retained) {
        AssignmentPattern pattern = terms.assignmentPattern();
        if (pattern == null || fte == null || retained == null) {
            return;
        }
        boolean full = fte.compareTo(BigDecimal.ONE) == 0;
        boolean contradicts = switch (pattern) {
            case FULL_TIME -> !full;
            case PART_TIME -> full;
            case SPLIT -> retained.signum() == 0;
            default -> false;
        };
        found.refuseIf(
                contradicts,
                "/assignmentPattern",
                "pattern-contradicts-fte",
                pattern + " does not fit " + fte + " at the host and " + retained + " at home.");
    }
}
