package dev.secondment.placement.payroll.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A payroll that believes what it is told: every instruction ever given about one agreement's allowances, in order. */
public final class PayrollBooks {
    public static final String ELEMENT = "ALLOWANCE_HIGHER_RESPONSIBILITY";
    public static final Payable AT_HOME = new Payable("HOME", ELEMENT);

    public final PayrollCase payee = new PayrollCase(new UUID(0, 1), new UUID(0, 2), "E-1001");
    private final List<PayrollInstruction> told = new ArrayList<>();

    /** Each as {@code day amount}; the first day counts as the assignment's. */
    public static List<Compensation> timeline(String... steps) {
        return Arrays.stream(steps)
                .map(step -> step.split(" "))
                .map(step -> new Compensation(day(step[0]), "HOME", List.of(allowance(step[1], null, null))))
                .toList();
    }

    public static Allowance allowance(String monthly, LocalDate from, LocalDate to) {
        return new Allowance("HIGHER_RESPONSIBILITY", "FIXED", euro(monthly), from, to);
    }

    public static Money euro(String amount) {
        return new Money(new BigDecimal(amount), "EUR");
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** Settles once, and returns what is new. */
    public List<PayrollInstruction> settle(String today) {
        Map<Payable, PaySchedule> agreed = payee.schedules();
        Set<Payable> all = new LinkedHashSet<>(
                told.stream().map(PayrollInstruction::payable).toList());
        all.addAll(agreed.keySet());
        List<PayrollInstruction> news = all.stream()
                .flatMap(what -> new AllowanceStatement(payee, what, inForce(what))
                                .restate(
                                        agreed.getOrDefault(what, PaySchedule.NOTHING), day(today), PayrollBooks::cause)
                                .stream())
                .toList();
        news.forEach(instruction -> instruction.publishedAs(UUID.randomUUID()));
        told.addAll(news);
        return news;
    }

    public List<PayrollInstruction> inForce(Payable what) {
        Set<UUID> superseded = new LinkedHashSet<>(
                told.stream().flatMap(given -> given.supersedes().stream()).toList());
        return told.stream()
                .filter(given -> given.payable().equals(what) && !superseded.contains(given.id()))
                .sorted(Comparator.comparing(given -> given.line().day()))
                .toList();
    }

    public List<PayrollInstruction> told() {
        return List.copyOf(told);
    }

    /** {@code ACTION from[..to] amount part/whole}, then {@code !months} to calculate again and {@code ^} if it supersedes. */
    public static List<String> texts(List<PayrollInstruction> instructions) {
        return instructions.stream().map(PayrollBooks::text).toList();
    }

    private static String text(PayrollInstruction given) {
        return Stream.of(
                        given.action().toString(),
                        given.effectiveFrom()
                                + given.effectiveTo().map(to -> ".." + to).orElse(""),
                        given.amount().map(money -> money.amount().toString()).orElse(""),
                        given.proration()
                                .map(share -> share.part() + "/" + share.whole())
                                .orElse(""),
                        given.affectedPeriods().isEmpty() ? "" : "!" + String.join(",", given.affectedPeriods()),
                        given.supersedes().isPresent() ? "^" : "")
                .filter(part -> !part.isEmpty())
                .reduce((one, next) -> one + " " + next)
                .orElseThrow();
    }

    private static PayrollInstruction.Cause cause() {
        return new PayrollInstruction.Cause(UUID.randomUUID(), new UUID(0, 8), Instant.EPOCH);
    }
}
