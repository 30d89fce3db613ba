package dev.secondment.agreement.lifecycle.domain;

import dev.secondment.platform.problem.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who has to sign one text, in which order, until when; whether that text is an agreement or a change of one, it does
 * not know.
 *
 * @param order groups of parties: within a group anybody may sign first, a group waits for the one before
 * @param signBy the last day to sign, at the host's site
 * @param remindedOn the day of the latest reminder; none is sent twice, and none for a day before the round began
 */
public record SigningPlan(List<Set<Side>> order, LocalDate signBy, LocalDate remindedOn) {

    /** Unless the approval says otherwise. */
    static final Period TIME_TO_SIGN = Period.ofDays(30);

    static final Period LONGEST = Period.ofYears(1);

    /** Before the last day. */
    private static final List<Period> REMINDERS = List.of(Period.ofDays(7), Period.ofDays(1));

    public SigningPlan {
        order = order.stream()
                .map(group -> Collections.unmodifiableSet(EnumSet.copyOf(group)))
                .toList();
    }

    /**
     * @param wishedOrder every required party once; absent: all at once
     * @param wishedSignBy from today to a year from now; absent: thirty days from now
     * @throws AgreementRejected with everything that is wrong with the wishes
     */
    public static SigningPlan of(
            Set<Side> required,
            @Nullable List<Set<Side>> wishedOrder,
            @Nullable LocalDate wishedSignBy,
            LocalDate today) {
        List<Violation> faults = new ArrayList<>();
        if (wishedOrder != null && !eachOnce(required, wishedOrder)) {
            faults.add(new Violation(
                    "/signingOrder",
                    "not-each-party-once",
                    "Name each of " + EnumSet.copyOf(required) + " once, and no other."));
        }
        if (wishedSignBy != null && (wishedSignBy.isBefore(today) || wishedSignBy.isAfter(today.plus(LONGEST)))) {
            faults.add(new Violation("/signBy", "out-of-range", "From " + today + " to " + today.plus(LONGEST) + "."));
        }
        if (!faults.isEmpty()) {
            throw new AgreementRejected(AgreementProblem.SIGNING_PLAN_INVALID, "The signing cannot run like that.")
                    .violations(faults);
        }
        return new SigningPlan(
                wishedOrder == null ? List.of(required) : wishedOrder,
                wishedSignBy == null ? today.plus(TIME_TO_SIGN) : wishedSignBy,
                today);
    }

    private static boolean eachOnce(Set<Side> required, List<Set<Side>> order) {
        List<Side> named = order.stream().flatMap(Set::stream).sorted().toList();
        return order.stream().noneMatch(Set::isEmpty)
                && named.equals(required.stream().sorted().toList());
    }

    public Set<Side> required() {
        Set<Side> required = EnumSet.noneOf(Side.class);
        order.forEach(required::addAll);
        return required;
    }

    /** Whose signature the text waits for now; empty once it waits for nobody's. */
    public Set<Side> turn(Set<Side> signed) {
        return order.stream()
                .map(group -> without(group, signed))
                .filter(group -> !group.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private static Set<Side> without(Set<Side> parties, Set<Side> signed) {
        Set<Side> left = EnumSet.copyOf(parties);
        left.removeAll(signed);
        return left;
    }

    /** The first moment at which it is too late. */
    public Instant deadline(ZoneId zone) {
        return signBy.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** When time next does something: a reminder, or the end. */
    public Instant nextDue(ZoneId zone) {
        return reminders()
                .findFirst()
                .map(day -> day.atStartOfDay(zone).toInstant())
                .orElseGet(() -> deadline(zone));
    }

    /** The plan after the reminder of this day, where one is due; one reminder makes up for several missed ones. */
    public Optional<SigningPlan> reminded(LocalDate today) {
        return reminders()
                .findFirst()
                .filter(day -> !day.isAfter(today))
                .map(day -> new SigningPlan(order, signBy, today));
    }

    private Stream<LocalDate> reminders() {
        return REMINDERS.stream().map(signBy::minus).filter(day -> day.isAfter(remindedOn));
    }
}
