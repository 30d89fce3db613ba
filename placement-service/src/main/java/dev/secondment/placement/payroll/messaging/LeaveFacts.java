package dev.secondment.placement.payroll.messaging;

import dev.secondment.placement.payroll.domain.PaidDay;
import dev.secondment.placement.payroll.domain.PayrollInstruction;
import dev.secondment.placement.payroll.domain.Postings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a payroll needs of the leave topic's events; the rest of them is not read. */
final class LeaveFacts {

    private LeaveFacts() {}

    private static final String UNPAID = "UNPAID";

    /**
     * @param takenBack days that were told before and count no more
     * @param absenceId of a change: the absence for which some of the days had been given back
     */
    record Approved(
            UUID agreementId,
            UUID leaveRequestId,
            @Nullable String kind,
            List<Day> perDay,
            @Nullable List<Day> takenBack,
            @Nullable UUID absenceId) {
        String element() {
            return elementOf(kind);
        }
    }

    record Cancelled(
            UUID agreementId,
            UUID leaveRequestId,
            @Nullable String kind,
            @Nullable List<Day> perDay) {
        String element() {
            return elementOf(kind);
        }
    }

    record Recredited(
            UUID agreementId, UUID leaveRequestId, @Nullable String kind, UUID absenceId, List<Day> perDay) {
        String element() {
            return elementOf(kind);
        }
    }

    /**
     * @param perDay all that payrolls book as this absence, in place of what was said before
     * @param takenBack days that were told before and count no more
     */
    record AbsenceEnded(
            UUID agreementId,
            UUID absenceId,
            String kind,
            List<Day> perDay,
            @Nullable List<Day> takenBack) {
        /** Being there for a dependant is leave, not sickness. */
        String element() {
            return kind.equals("SICKNESS") ? PayrollInstruction.SICK_DAYS : PayrollInstruction.LEAVE_DAYS;
        }
    }

    record AbsenceWithdrawn(UUID agreementId, UUID absenceId) {}

    /**
     * @param originPeriod the month of the day; absent in events of before there were payroll periods
     * @param postingPeriod the month whose pay it is part of
     */
    record Day(
            LocalDate date,
            List<String> slots,
            BigDecimal days,
            String payrollCode,
            @Nullable YearMonth originPeriod,
            @Nullable YearMonth postingPeriod) {}

    private static String elementOf(@Nullable String kind) {
        return UNPAID.equals(kind) ? PayrollInstruction.UNPAID_DAYS : PayrollInstruction.LEAVE_DAYS;
    }

    /** Of one month the latest posting that any of its days has: what still stands was posted before. */
    static Postings postings(@Nullable List<Day> perDay, @Nullable List<Day> takenBack) {
        Map<YearMonth, YearMonth> late = new TreeMap<>();
        Stream.of(perDay, takenBack)
                .flatMap(Stream::ofNullable)
                .flatMap(List::stream)
                .forEach(day -> {
                    if (day.originPeriod() != null && day.postingPeriod() != null) {
                        late.merge(day.originPeriod(), day.postingPeriod(), (a, b) -> a.isAfter(b) ? a : b);
                    }
                });
        return new Postings(late);
    }

    static List<PaidDay> paidDays(UUID agreementId, List<Day> perDay) {
        return perDay.stream()
                .map(day -> new PaidDay(
                        agreementId,
                        day.date(),
                        day.slots().contains("AM"),
                        day.slots().contains("PM"),
                        day.days(),
                        day.payrollCode()))
                .toList();
    }
}
