package dev.secondment.placement.payroll.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What payrolls currently believe about the days of one leave request or one absence, month by month. New knowledge
 * is written as the difference: a month that stays as it was is not repeated, a month that changes is superseded.
 *
 * @param inForce the instructions that nothing supersedes, one for each month and payroll
 */
public record DayStatement(PayrollCase payee, String element, UUID about, List<PayrollInstruction> inForce) {

    public DayStatement {
        inForce = List.copyOf(inForce);
    }

    /** The days that the payroll books now. */
    public List<PaidDay> days() {
        return inForce.stream()
                .flatMap(instruction -> instruction.perDay().stream())
                .sorted(Comparator.comparing(PaidDay::date))
                .toList();
    }

    /** The days that stay once others are taken out of them, slot by slot. */
    public List<PaidDay> daysWithout(List<PaidDay> taken) {
        Map<LocalDate, PaidDay> byDate = taken.stream().collect(Collectors.toMap(PaidDay::date, day -> day));
        return days().stream()
                .flatMap(day -> {
                    PaidDay out = byDate.get(day.date());
                    return out == null ? Stream.of(day) : day.without(out).stream();
                })
                .toList();
    }

    /** The days there are once others join them. */
    public List<PaidDay> daysWith(List<PaidDay> joining) {
        Map<LocalDate, PaidDay> byDate = new TreeMap<>();
        days().forEach(day -> byDate.put(day.date(), day));
        joining.forEach(day -> byDate.merge(day.date(), day, PaidDay::with));
        return List.copyOf(byDate.values());
    }

    /** The months that its days are posted to now. */
    public Postings postings() {
        Map<YearMonth, YearMonth> posted = new TreeMap<>();
        for (PayrollInstruction earlier : inForce) {
            earlier.postingPeriod()
                    .ifPresent(month -> posted.merge(earlier.originPeriod(), month, (a, b) -> a.isAfter(b) ? a : b));
        }
        return new Postings(posted);
    }

    /** The instructions that make the payroll book exactly these days. */
    public List<PayrollInstruction> restate(
            List<PaidDay> days, Postings postings, Supplier<PayrollInstruction.Cause> cause) {
        Map<Books, List<PaidDay>> wanted = days.stream()
                .sorted(Comparator.comparing(PaidDay::date))
                .collect(Collectors.groupingBy(this::booksOf, LinkedHashMap::new, Collectors.toList()));
        List<PayrollInstruction> news = new ArrayList<>();
        for (PayrollInstruction earlier : inForce) {
            List<PaidDay> left = Objects.requireNonNullElse(
                    wanted.remove(new Books(earlier.originPeriod(), earlier.payroll())), List.of());
            if (!left.equals(earlier.perDay())) {
                news.add(earlier.restatedAs(payee, left, postings, cause.get()));
            }
        }
        wanted.forEach((books, fresh) ->
                news.add(PayrollInstruction.days(payee, element, about, books.month(), fresh, postings, cause.get())));
        return List.copyOf(news);
    }

    /** The instructions that tell each day to the payroll that pays it now, where another took over. */
    public List<PayrollInstruction> followPayrolls(Supplier<PayrollInstruction.Cause> cause) {
        return restate(days(), postings(), cause);
    }

    private record Books(YearMonth month, String payroll) {}

    private Books booksOf(PaidDay day) {
        return new Books(YearMonth.from(day.date()), payee.payrollOn(day.date()));
    }
}
