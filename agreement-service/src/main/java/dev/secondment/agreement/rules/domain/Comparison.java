package dev.secondment.agreement.rules.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The whole vocabulary in which packs speak of facts. What is not known is never held against anybody: apart from
 * {@link #KNOWN} and {@link #UNKNOWN}, a comparison with an unknown fact does not hold.
 */
public enum Comparison {
    KNOWN(0, _ -> {}),
    UNKNOWN(0, _ -> {}),
    /** One of the values; of a list, one of its elements. */
    IS(Integer.MAX_VALUE, _ -> {}),
    IS_NOT(Integer.MAX_VALUE, _ -> {}),
    /** Than another fact. */
    DIFFERS_FROM(1, FactPath::check),
    NOT_AFTER(1, FactPath::check),
    NOT_BEFORE(1, FactPath::check),
    AT_MOST(1, BigDecimal::new),
    AT_LEAST(1, BigDecimal::new),
    /** Of a term: first and last day count. */
    LONGER_THAN(1, Period::parse),
    SHORTER_THAN(1, Period::parse),
    /** Of a day: so long ago that the period since has passed. */
    LONGER_AGO_THAN(1, Period::parse);

    private final int arguments;

    @SuppressWarnings("ImmutableEnumChecker") // A method reference without state.
    private final Consumer<String> reader;

    Comparison(int arguments, Consumer<String> reader) {
        this.arguments = arguments;
        this.reader = reader;
    }

    /** Whether the fact is held against another fact. */
    boolean isWithFact() {
        return this == DIFFERS_FROM || this == NOT_AFTER || this == NOT_BEFORE;
    }

    void check(List<String> values) {
        boolean fits = arguments == Integer.MAX_VALUE ? !values.isEmpty() : values.size() == arguments;
        if (!fits) {
            throw new IllegalArgumentException(this + " cannot be asked with " + values);
        }
        try {
            values.forEach(reader);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(this + " cannot be asked with " + values + ": " + e.getMessage(), e);
        }
    }

    boolean holds(@Nullable Object fact, List<String> values, RuleSubject subject) {
        if (this == KNOWN || this == UNKNOWN) {
            return (fact != null) == (this == KNOWN);
        }
        return fact != null && compare(fact, values, subject);
    }

    private boolean compare(Object fact, List<String> values, RuleSubject subject) {
        return switch (this) {
            case KNOWN, UNKNOWN -> throw new IllegalStateException(this + " compares nothing");
            case IS -> isAmong(fact, values);
            case IS_NOT -> !isAmong(fact, values);
            case DIFFERS_FROM -> {
                Object other = other(values, subject);
                yield other != null && !other.equals(fact);
            }
            case NOT_AFTER -> other(values, subject) instanceof LocalDate day && !((LocalDate) fact).isAfter(day);
            case NOT_BEFORE -> other(values, subject) instanceof LocalDate day && !((LocalDate) fact).isBefore(day);
            case AT_MOST -> number(fact).compareTo(new BigDecimal(values.getFirst())) <= 0;
            case AT_LEAST -> number(fact).compareTo(new BigDecimal(values.getFirst())) >= 0;
            case LONGER_THAN -> ((Span) fact).isLongerThan(Period.parse(values.getFirst()));
            case SHORTER_THAN -> ((Span) fact).isShorterThan(Period.parse(values.getFirst()));
            case LONGER_AGO_THAN ->
                !((LocalDate) fact).plus(Period.parse(values.getFirst())).isAfter(subject.day());
        };
    }

    private static @Nullable Object other(List<String> values, RuleSubject subject) {
        return subject.fact(new FactPath(values.getFirst()));
    }

    private static boolean isAmong(Object fact, List<String> values) {
        return fact instanceof List<?> many
                ? many.stream().anyMatch(element -> values.contains(String.valueOf(element)))
                : values.contains(String.valueOf(fact));
    }

    private static BigDecimal number(Object fact) {
        return new BigDecimal(fact.toString());
    }
}
