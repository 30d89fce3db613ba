package dev.secondment.agreement.rules.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something that holds of a case or does not. */
public sealed interface Condition {

    /** @param seen is told every comparison made */
    boolean holds(RuleSubject subject, List<Observation> seen);

    /** Whether all hold; every one is looked at, so that the trace is whole. */
    static boolean all(List<Condition> conditions, RuleSubject subject, List<Observation> seen) {
        boolean all = true;
        for (Condition condition : conditions) {
            all &= condition.holds(subject, seen);
        }
        return all;
    }

    record Fact(String fact, Comparison comparison, List<String> values) implements Condition {
        public Fact {
            values = List.copyOf(values);
            FactPath.check(fact);
            comparison.check(values);
        }

        @Override
        public boolean holds(RuleSubject subject, List<Observation> seen) {
            Object value = subject.fact(new FactPath(fact));
            boolean holds = comparison.holds(value, values, subject);
            seen.add(new Observation(fact, value == null ? null : value.toString(), comparison, values, holds));
            return holds;
        }
    }

    record AnyOf(List<List<Condition>> alternatives) implements Condition {
        public AnyOf {
            alternatives = List.copyOf(alternatives);
            if (alternatives.size() < 2) {
                throw new IllegalArgumentException("A choice needs at least two alternatives");
            }
        }

        @Override
        public boolean holds(RuleSubject subject, List<Observation> seen) {
            boolean any = false;
            for (List<Condition> alternative : alternatives) {
                any |= all(alternative, subject, seen);
            }
            return any;
        }
    }

    /** One comparison as it was made. */
    record Observation(String fact, @Nullable String value, Comparison comparison, List<String> with, boolean holds) {

        /** The places in the terms that it tells of; none where it tells of the case alone. */
        public List<String> terms() {
            return Stream.concat(Stream.of(fact), comparison.isWithFact() ? with.stream() : Stream.empty())
                    .filter(path -> CaseFact.at(path).isEmpty())
                    .toList();
        }
    }
}
