package dev.secondment.leave.payroll.application;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.payroll.domain.PayrollEvents;
import dev.secondment.leave.payroll.domain.PayrollSource;
import dev.secondment.leave.payroll.domain.PostedSlot;
import dev.secondment.leave.payroll.domain.Posting;
import dev.secondment.leave.terms.domain.Side;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What of new entries came too late for the home payroll of its own month. */
final class Lateness {

    private Lateness() {}

    static List<PayrollEvents.Adjustment> of(PayrollSource source, Collection<PostedSlot> news) {
        Map<Posting, Integer> halfDays = news.stream()
                .filter(posted ->
                        posted.what().side() == Side.HOME && posted.posting().isLate())
                .collect(Collectors.groupingBy(
                        PostedSlot::posting,
                        () -> new TreeMap<>(
                                Comparator.comparing(Posting::origin).thenComparing(Posting::posting)),
                        Collectors.summingInt(posted -> posted.counts() ? 1 : -1)));
        return halfDays.entrySet().stream()
                .filter(late -> late.getValue() != 0)
                .map(late -> new PayrollEvents.Adjustment(source, LeaveCharge.daysOf(late.getValue()), late.getKey()))
                .toList();
    }
}
