package dev.secondment.leave.policy.domain;

import dev.secondment.leave.calendar.domain.DayHours;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Statutory sick pay of the United Kingdom, day by day: a pure function of the law's figures by date, the sickness, the
 * periods of sickness before it, the days usually worked and the average weekly earnings. It is a figure to check a
 * payroll against.
 *
 * <p>Qualifying days are the days of the pattern, public holidays included. A day's rate is the week's rate by the
 * qualifying days of that week, cut off after four decimals; the days of a week from Sunday to Saturday are added and
 * rounded up to the penny.
 */
public final class StatutorySickPay {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DAILY_SCALE = 4;
    private static final int PENCE = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<SickPayRules> law;
    private final WorkingPattern pattern;
    private final @Nullable BigDecimal earnings;

    private StatutorySickPay(List<SickPayRules> law, WorkingPattern pattern, @Nullable BigDecimal earnings) {
        this.law = law.stream()
                .sorted(Comparator.comparing(SickPayRules::validFrom))
                .toList();
        this.pattern = pattern;
        this.earnings = earnings;
    }

    /** Days of sickness in a row, both included. */
    public record Sickness(LocalDate first, LocalDate last) {

        long days() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }

        /** Overlapping it, or the day after. */
        private boolean follows(Sickness before) {
            return !first.isAfter(before.last.plusDays(1));
        }

        private Sickness after(Sickness before) {
            return new Sickness(before.first, last.isBefore(before.last) ? before.last : last);
        }

        private Sickness until(LocalDate day) {
            return last.isAfter(day) ? new Sickness(first, day) : this;
        }
    }

    /** What came out. Only {@code PAID} has amounts. */
    public enum Outcome {
        PAID,
        /** Too few days in a row to be a period of incapacity for work. */
        TOO_SHORT,
        /** All qualifying days are waiting days. */
        WAITING_DAYS_ONLY,
        /** Average weekly earnings are below the lower earnings limit. */
        EARNINGS_TOO_LOW,
        /** The rate cannot be known without the average weekly earnings. */
        EARNINGS_NEEDED,
        /** The most that linked periods can have is paid. */
        USED_UP,
        /** It crosses a change of the law, or lies outside of what is known of it: to be worked out by a person. */
        MANUAL
    }

    /**
     * @param qualifyingDays of this sickness
     * @param waitingDays of them that are not paid
     * @param paidDays of them that are paid
     * @param amount in pounds, the sum of the weeks
     */
    public record Answer(
            Outcome outcome, int qualifyingDays, int waitingDays, int paidDays, BigDecimal amount, List<Week> weeks) {

        public Answer {
            weeks = List.copyOf(weeks);
        }
    }

    /** @param ending the Saturday */
    public record Week(LocalDate ending, int paidDays, BigDecimal dailyRate, BigDecimal amount) {}

    /**
     * @param law the figures by date, as {@link StatutoryPack#sickPay()} has them
     * @param earlier other sickness of the person; what is too short or too long ago does not count
     * @param earnings average weekly earnings in pounds, where they are known
     */
    public static Answer of(
            List<SickPayRules> law,
            Sickness sickness,
            List<Sickness> earlier,
            WorkingPattern pattern,
            @Nullable BigDecimal earnings) {
        return new StatutorySickPay(law, pattern, earnings).answer(sickness, earlier);
    }

    private Answer answer(Sickness sickness, List<Sickness> earlier) {
        Optional<SickPayRules> known = on(sickness.first());
        if (known.isEmpty()) {
            return nothing(Outcome.MANUAL, sickness);
        }
        SickPayRules rules = known.get();
        List<Sickness> before = runs(sickness, earlier);
        Sickness whole = whole(sickness, before);
        List<Sickness> linked = linked(rules, sickness, whole, before);
        if (crossesAReform(rules, whole)
                || crossesAReform(rules, sickness)
                || linked.stream().anyMatch(period -> crossesAReform(rules, period))) {
            return nothing(Outcome.MANUAL, sickness);
        }
        if (whole.days() < rules.periodDays()) {
            return nothing(Outcome.TOO_SHORT, sickness);
        }
        BigDecimal limit = rules.lowerEarningsLimit();
        if (earnings == null && (limit != null || rules.percentOfEarnings() != null)) {
            return nothing(Outcome.EARNINGS_NEEDED, sickness);
        }
        if (earnings != null && limit != null && earnings.compareTo(limit) < 0) {
            return nothing(Outcome.EARNINGS_TOO_LOW, sickness);
        }
        return paid(rules, sickness, linked);
    }

    private Answer paid(SickPayRules rules, Sickness sickness, List<Sickness> linked) {
        int before = linked.stream()
                .mapToInt(period -> qualifyingDays(period).size())
                .sum();
        int paidBefore = Math.max(0, before - rules.waitingDays());
        List<LocalDate> qualifying = qualifyingDays(sickness);
        int waiting = Math.min(qualifying.size(), Math.max(0, rules.waitingDays() - before));
        List<LocalDate> paid = new ArrayList<>();
        for (LocalDate day : qualifying.subList(waiting, qualifying.size())) {
            if (paidBefore + paid.size() < rules.maxWeeks() * qualifyingDaysOfTheWeek(day)) {
                paid.add(day);
            }
        }
        if (paid.isEmpty()) {
            boolean waited = waiting == qualifying.size();
            return nothing(waited ? Outcome.WAITING_DAYS_ONLY : Outcome.USED_UP, sickness);
        }
        List<Week> weeks = weeks(paid);
        BigDecimal amount = weeks.stream().map(Week::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Answer(Outcome.PAID, qualifying.size(), waiting, paid.size(), amount, weeks);
    }

    private List<Week> weeks(List<LocalDate> paid) {
        NavigableMap<LocalDate, List<LocalDate>> bySaturday = new TreeMap<>();
        paid.forEach(day -> bySaturday
                .computeIfAbsent(saturday(day), week -> new ArrayList<>())
                .add(day));
        return bySaturday.entrySet().stream()
                .map(week -> week(week.getKey(), week.getValue()))
                .toList();
    }

    /** A rate that changes within a week holds for its days. */
    private Week week(LocalDate saturday, List<LocalDate> days) {
        BigDecimal sum = days.stream().map(this::dailyRate).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Week(saturday, days.size(), dailyRate(days.getLast()), sum.setScale(PENCE, RoundingMode.UP));
    }

    private BigDecimal dailyRate(LocalDate day) {
        return weeklyRate(on(day).orElseThrow())
                .divide(BigDecimal.valueOf(qualifyingDaysOfTheWeek(day)), DAILY_SCALE, RoundingMode.DOWN);
    }

    private BigDecimal weeklyRate(SickPayRules rules) {
        return rules.percentOfEarnings() == null || earnings == null
                ? rules.weeklyRate()
                : earnings.multiply(rules.percentOfEarnings()).divide(HUNDRED).min(rules.weeklyRate());
    }

    /** The sickness before this one, latest first: what follows day after day is one run, however it was reported. */
    private static List<Sickness> runs(Sickness sickness, List<Sickness> earlier) {
        List<Sickness> runs = new ArrayList<>();
        earlier.stream()
                .filter(period -> period.first().isBefore(sickness.first()))
                .map(period -> period.until(sickness.first().minusDays(1)))
                .sorted(Comparator.comparing(Sickness::first))
                .forEach(period -> {
                    if (!runs.isEmpty() && period.follows(runs.getLast())) {
                        runs.add(period.after(runs.removeLast()));
                    } else {
                        runs.add(period);
                    }
                });
        return runs.reversed();
    }

    private static Sickness whole(Sickness sickness, List<Sickness> before) {
        return !before.isEmpty() && sickness.follows(before.getFirst()) ? sickness.after(before.getFirst()) : sickness;
    }

    /** What counts as one period with this sickness: the days just before it, and periods close enough, one to the next. */
    private static List<Sickness> linked(SickPayRules rules, Sickness sickness, Sickness whole, List<Sickness> before) {
        List<Sickness> linked = new ArrayList<>();
        LocalDate next = whole.first();
        for (Sickness period : before) {
            boolean isPartOfIt = sickness.follows(period);
            if (!isPartOfIt && period.days() < rules.periodDays()) {
                continue;
            }
            if (ChronoUnit.DAYS.between(period.last(), next) - 1 > (long) rules.linkedWithinWeeks() * DAYS_OF_A_WEEK) {
                break;
            }
            linked.add(period);
            next = period.first();
        }
        return linked;
    }

    /** New rates are no reform; other conditions are. */
    private boolean crossesAReform(SickPayRules rules, Sickness period) {
        return !on(period.first()).map(first -> areAlike(first, rules)).orElse(false)
                || !on(period.last()).map(last -> areAlike(last, rules)).orElse(false);
    }

    private static boolean areAlike(SickPayRules one, SickPayRules other) {
        return one.periodDays() == other.periodDays()
                && one.waitingDays() == other.waitingDays()
                && (one.lowerEarningsLimit() == null) == (other.lowerEarningsLimit() == null)
                && (one.percentOfEarnings() == null) == (other.percentOfEarnings() == null);
    }

    private Optional<SickPayRules> on(LocalDate day) {
        return law.reversed().stream()
                .filter(rules -> !rules.validFrom().isAfter(day))
                .findFirst();
    }

    private List<LocalDate> qualifyingDays(Sickness period) {
        return period.first()
                .datesUntil(period.last().plusDays(1))
                .filter(this::isWorked)
                .toList();
    }

    private int qualifyingDaysOfTheWeek(LocalDate day) {
        LocalDate saturday = saturday(day);
        return qualifyingDays(new Sickness(saturday.minusDays(DAYS_OF_A_WEEK - 1L), saturday))
                .size();
    }

    private boolean isWorked(LocalDate day) {
        return pattern.on(day) != DayHours.NONE;
    }

    private static LocalDate saturday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    private Answer nothing(Outcome outcome, Sickness sickness) {
        int qualifying = qualifyingDays(sickness).size();
        int waiting = outcome == Outcome.WAITING_DAYS_ONLY ? qualifying : 0;
        return new Answer(outcome, qualifying, waiting, 0, BigDecimal.ZERO.setScale(PENCE), List.of());
    }
}
