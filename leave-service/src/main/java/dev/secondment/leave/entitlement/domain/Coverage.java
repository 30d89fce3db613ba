package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.entitlement.domain.Consumption.Cell;
import dev.secondment.leave.entitlement.domain.Consumption.LeaveDay;
import dev.secondment.leave.entitlement.domain.YearBalance.Drawn;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Whether a leave year has the days that somebody asks for, when they are asked for: the sum alone does not say it, since
 * days that have lapsed by then, or are not earned yet, cannot be taken.
 *
 * @param available of what is asked for, or of the whole year where that is less
 */
public record Coverage(YearBalance balance, BigDecimal available, boolean isEnough) {
    /** Of leave that is only asked for. */
    private static final UUID ASKED = new UUID(0, 0);

    public static Coverage of(YearBook year, Function<UUID, List<LeaveDay>> ask) {
        List<LeaveDay> asked = ask.apply(ASKED);
        BigDecimal days = asked.stream().map(LeaveDay::days).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = year.account().available();
        Consumption before = year.consumption();
        Consumption after = year.consumption(asked);
        BigDecimal limit = year.rules().negativeLimit();
        BigDecimal covered = days.subtract(after.uncovered().subtract(before.uncovered()));
        boolean enough =
                left.add(limit).compareTo(days) >= 0 && after.uncovered().compareTo(limit.max(before.uncovered())) <= 0;
        return new Coverage(
                new YearBalance(year.year().year(), left, days, drawn(year, after)),
                covered.compareTo(days) < 0 ? left.min(covered) : left,
                enough);
    }

    private static List<Drawn> drawn(YearBook year, Consumption after) {
        return after.cells().entrySet().stream()
                .filter(cell -> cell.getKey().requestId().equals(ASKED)
                        && cell.getValue().days().signum() != 0)
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Cell::pot, year.drawn())))
                .map(cell -> new Drawn(
                        cell.getKey().pot().bucket(),
                        cell.getKey().pot().lastUsableDay(),
                        cell.getValue().days()))
                .toList();
    }
}
