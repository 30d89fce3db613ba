package dev.secondment.agreement.calendar.domain;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/** Periods whose first and last day both count, such as a term or a limit. */
public final class TermLength {

    private TermLength() {}

    /**
     * The last day of a period whose first day counts (BGB 187(2), 188(2)(3)): in the month the length leads to, the day
     * before the starting day's number, or the month's last day where it has no such day. Adding months in Java and going
     * one day back is a day short for starts on the 29th to 31st.
     */
    public static LocalDate lastDay(LocalDate start, Period length) {
        long months = length.toTotalMonths();
        if (months == 0) {
            return start.plus(length).minusDays(1);
        }
        YearMonth month = YearMonth.from(start).plusMonths(months);
        int day = start.getDayOfMonth() - 1;
        LocalDate last =
                day == 0 ? month.minusMonths(1).atEndOfMonth() : month.atDay(Math.min(day, month.lengthOfMonth()));
        return last.plus(length.withYears(0).withMonths(0));
    }
}
