package dev.secondment.leave.payroll.domain;

import java.util.List;

/**
 * What an event tells a payroll.
 *
 * @param perDay the days that the event is about
 * @param takenBack of an event that states days anew: those that counted before and count no more
 */
public record PayrollNews(List<PayrollDay> perDay, List<PayrollDay> takenBack) {
    public static final PayrollNews NONE = new PayrollNews(List.of(), List.of());

    public PayrollNews {
        perDay = List.copyOf(perDay);
        takenBack = List.copyOf(takenBack);
    }
}
