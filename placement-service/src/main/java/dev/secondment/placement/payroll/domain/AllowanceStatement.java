package dev.secondment.placement.payroll.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a payroll currently believes about one allowance: one instruction for each day from which on something else is
 * paid. New knowledge is written as the difference: what still holds is not repeated, what does not is superseded, and
 * whatever comes late or twice ends with the payroll believing what is agreed.
 *
 * @param inForce the instructions that nothing supersedes
 */
public record AllowanceStatement(PayrollCase payee, Payable what, List<PayrollInstruction> inForce) {

    public AllowanceStatement {
        inForce = List.copyOf(inForce);
    }

    /**
     * The instructions that make the payroll pay as agreed.
     *
     * @param today what is paid otherwise on a day before it, the payroll has to calculate again
     */
    public List<PayrollInstruction> restate(
            PaySchedule agreed, LocalDate today, Supplier<PayrollInstruction.Cause> cause) {
        NavigableMap<LocalDate, PayrollInstruction> said = said();
        NavigableSet<LocalDate> spoken = new TreeSet<>(said.keySet());
        spoken.addAll(agreed.changes());
        Map<LocalDate, LocalDate> moved = moved(agreed, said, spoken);
        spoken.removeAll(moved.values());

        List<PayrollInstruction> news = new ArrayList<>();
        for (LocalDate day : spoken) {
            LocalDate earlierDay = moved.getOrDefault(day, day);
            PayrollInstruction earlier = said.get(earlierDay);
            AllowanceLine line = agreed.line(day, spoken);
            if (earlier == null || !earlier.line().equals(line)) {
                LocalDate first = earlierDay.isBefore(day) ? earlierDay : day;
                LocalDate next = Optional.ofNullable(spoken.higher(day)).orElse(today);
                List<YearMonth> affected = differing(agreed, said, first, next.isBefore(today) ? next : today);
                news.add(PayrollInstruction.allowance(payee, what, line, earlier, affected, cause.get()));
            }
        }
        return List.copyOf(news);
    }

    private NavigableMap<LocalDate, PayrollInstruction> said() {
        NavigableMap<LocalDate, PayrollInstruction> said = new TreeMap<>();
        inForce.forEach(instruction -> said.put(instruction.line().day(), instruction));
        return said;
    }

    /**
     * A day about which nothing was said yet takes the instruction of another day that does not hold any more: an end
     * that is moved supersedes the end that was told before.
     */
    private static Map<LocalDate, LocalDate> moved(
            PaySchedule agreed, NavigableMap<LocalDate, PayrollInstruction> said, NavigableSet<LocalDate> spoken) {
        NavigableSet<LocalDate> wanted = agreed.changes();
        Deque<LocalDate> unsaid = new ArrayDeque<>(
                wanted.stream().filter(day -> !said.containsKey(day)).toList());
        Deque<LocalDate> stray = new ArrayDeque<>(said.entrySet().stream()
                .filter(entry -> !wanted.contains(entry.getKey()))
                .filter(entry -> !entry.getValue().line().equals(agreed.line(entry.getKey(), spoken)))
                .map(Map.Entry::getKey)
                .toList());
        Map<LocalDate, LocalDate> moved = new HashMap<>();
        while (!unsaid.isEmpty() && !stray.isEmpty()) {
            moved.put(unsaid.removeLast(), stray.removeLast());
        }
        return moved;
    }

    /** The months with days before a limit that are to be paid otherwise than the payroll believes. */
    private static List<YearMonth> differing(
            PaySchedule agreed, NavigableMap<LocalDate, PayrollInstruction> said, LocalDate from, LocalDate before) {
        Stream<LocalDate> days = from.isBefore(before) ? from.datesUntil(before) : Stream.empty();
        return days.filter(day -> !agreed.on(day).equals(believed(said, day)))
                .map(YearMonth::from)
                .distinct()
                .toList();
    }

    private static Optional<Money> believed(NavigableMap<LocalDate, PayrollInstruction> said, LocalDate day) {
        Map.@Nullable Entry<LocalDate, PayrollInstruction> last = said.floorEntry(day);
        return last == null ? Optional.empty() : last.getValue().line().pays();
    }
}
