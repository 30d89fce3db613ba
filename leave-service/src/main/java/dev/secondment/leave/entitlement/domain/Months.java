package dev.secondment.leave.entitlement.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/** Months counted from a day that is no first of a month: the one from 4 May to 3 June is a whole one (BGB 187, 188). */
final class Months {

    private Months() {}

    /** Whole months from one day to another, both included. */
    static int completed(LocalDate from, LocalDate to) {
        int months = apart(from, to) + 1;
        while (months > 0 && lastDayOf(from, months).isAfter(to)) {
            months--;
        }
        return months;
    }

    /** Months begun from one day to another, both included. */
    static int started(LocalDate from, LocalDate to) {
        return apart(from, to) + (to.getDayOfMonth() >= from.getDayOfMonth() ? 1 : 0);
    }

    private static int apart(LocalDate from, LocalDate to) {
        return (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
    }

    private static LocalDate lastDayOf(LocalDate from, int months) {
        YearMonth last = YearMonth.from(from).plusMonths(months);
        return from.getDayOfMonth() == 1
                ? last.atDay(1).minusDays(1)
                : last.atDay(Math.min(from.getDayOfMonth() - 1, last.lengthOfMonth()));
    }
}
