package dev.secondment.agreement.rules.domain;

import dev.secondment.agreement.calendar.domain.TermLength;
import dev.secondment.agreement.rules.domain.Condition.Observation;
import dev.secondment.agreement.terms.domain.Clause;
import dev.secondment.agreement.terms.domain.ClauseState;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a rule asks for where it applies. */
public sealed interface Check {

    Result of(RuleSubject subject);

    /** Codes of what is to be done outside the terms. */
    default List<String> formalities() {
        return List.of();
    }

    /** The effect where it is not the rule's own. */
    record Result(List<String> open, @Nullable Effect effect, List<Observation> seen, Map<String, String> workings) {
        static Result of(boolean met, List<Observation> seen, Map<String, String> workings) {
            return new Result(met ? List.of() : List.of(Rule.ITSELF), null, seen, workings);
        }
    }

    /** Nothing: the rule tells something that its readers should know. */
    record Inform() implements Check {
        @Override
        public Result of(RuleSubject subject) {
            return Result.of(false, List.of(), Map.of());
        }
    }

    /** That all of this holds. */
    record Must(List<Condition> conditions) implements Check {
        public Must {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Result of(RuleSubject subject) {
            List<Observation> seen = new ArrayList<>();
            return Result.of(Condition.all(conditions, subject, seen), seen, Map.of());
        }
    }

    /** That something was done, outside the terms: a declaration filed, a statement handed over. */
    record Formalities(List<Item> items, boolean oneIsEnough) implements Check {
        public Formalities {
            items = List.copyOf(items);
        }

        @Override
        public Result of(RuleSubject subject) {
            List<Observation> seen = new ArrayList<>();
            List<String> open = items.stream()
                    .filter(item -> !subject.formalities().contains(item.code()) && !item.isInTerms(subject, seen))
                    .map(item -> "FORMALITY_" + item.code())
                    .toList();
            boolean enough = oneIsEnough && open.size() < items.size();
            return new Result(enough ? List.of() : open, null, seen, Map.of());
        }

        @Override
        public List<String> formalities() {
            return items.stream().map(Item::code).toList();
        }
    }

    /**
     * That the terms have these clauses, or say why not.
     */
    record Clauses(List<Item> items) implements Check {
        public Clauses {
            items = List.copyOf(items);
        }

        @Override
        public Result of(RuleSubject subject) {
            List<Observation> seen = new ArrayList<>();
            Set<String> settled = settled(subject);
            List<String> open = items.stream()
                    .filter(item -> !settled.contains(item.code()) && !item.isInTerms(subject, seen))
                    .map(item -> "CLAUSE_" + item.code())
                    .toList();
            return new Result(open, null, seen, Map.of("clauses", String.join(", ", new TreeSet<>(settled))));
        }

        private static Set<String> settled(RuleSubject subject) {
            List<Clause> clauses = subject.terms().clauses();
            return (clauses == null ? List.<Clause>of() : clauses)
                    .stream().filter(Clauses::isSettled).map(Clause::code).collect(Collectors.toSet());
        }

        private static boolean isSettled(Clause clause) {
            return clause.state() == ClauseState.PRESENT || (clause.state() != null && clause.reason() != null);
        }
    }

    /**
     * Something with a code.
     *
     * @param orFact a fact of the terms that does instead
     */
    record Item(String code, @Nullable String orFact) {
        public Item {
            if (orFact != null) {
                FactPath.check(orFact);
            }
        }

        boolean isInTerms(RuleSubject subject, List<Observation> seen) {
            return orFact != null && new Condition.Fact(orFact, Comparison.KNOWN, List.of()).holds(subject, seen);
        }
    }

    /** That the term is neither longer nor shorter. */
    record Limit(@Nullable Bound longest, @Nullable Bound shortest) implements Check {

        /**
         * A length: a fixed one, or one that the terms give.
         *
         * @param in the fact that overrules the fixed length where it is known
         * @param grounds the fact that has to be known for that, such as the document that allows it
         */
        public record Bound(
                @Nullable Period fixed,
                @Nullable String in,
                @Nullable String grounds) {
            public Bound {
                if (fixed == null && in == null) {
                    throw new IllegalArgumentException("A limit has a length or a fact that gives it");
                }
                Stream.of(Optional.ofNullable(in), Optional.ofNullable(grounds))
                        .flatMap(Optional::stream)
                        .forEach(FactPath::check);
            }

            Optional<Period> of(RuleSubject subject) {
                boolean granted = grounds == null || subject.fact(new FactPath(grounds)) != null;
                Object given = in == null || !granted ? null : subject.fact(new FactPath(in));
                return given == null ? Optional.ofNullable(fixed) : Optional.of(Period.parse(given.toString()));
            }
        }

        public Limit {
            if (longest == null && shortest == null) {
                throw new IllegalArgumentException("A limit needs a longest or a shortest term");
            }
        }

        @Override
        public Result of(RuleSubject subject) {
            Map<String, String> workings = new LinkedHashMap<>();
            if (!(subject.fact(new FactPath("case.term")) instanceof Span term)) {
                return Result.of(true, List.of(), workings);
            }
            workings.put("start", term.start().toString());
            workings.put("lastDay", term.lastDay().toString());
            Optional<Period> most = length(longest, subject);
            most.ifPresent(length -> {
                workings.put("longest", length.toString());
                workings.put(
                        "lastLawfulDay",
                        TermLength.lastDay(term.start(), length).toString());
            });
            Optional<Period> least = length(shortest, subject);
            least.ifPresent(length -> {
                workings.put("shortest", length.toString());
                workings.put(
                        "earliestLastDay",
                        TermLength.lastDay(term.start(), length).toString());
            });
            boolean fits = most.filter(term::isLongerThan).isEmpty()
                    && least.filter(term::isShorterThan).isEmpty();
            return Result.of(fits, List.of(), workings);
        }

        Optional<LocalDate> lastLawfulDay(RuleSubject subject, LocalDate start) {
            return length(longest, subject).map(length -> TermLength.lastDay(start, length));
        }

        private static Optional<Period> length(@Nullable Bound bound, RuleSubject subject) {
            return bound == null ? Optional.empty() : bound.of(subject);
        }
    }

    /** That the signs of risk do not add up to too much; what is unknown adds nothing. */
    record Score(List<Factor> factors, int warnFrom, int signOffFrom) implements Check {
        public record Factor(String name, int points, List<Condition> when) {
            public Factor {
                when = List.copyOf(when);
            }
        }

        public Score {
            factors = List.copyOf(factors);
            if (warnFrom > signOffFrom) {
                throw new IllegalArgumentException("A warning comes before a sign-off");
            }
        }

        @Override
        public Result of(RuleSubject subject) {
            List<Observation> seen = new ArrayList<>();
            Map<String, String> workings = new LinkedHashMap<>();
            int score = 0;
            for (Factor factor : factors) {
                int points = Condition.all(factor.when(), subject, seen) ? factor.points() : 0;
                workings.put(factor.name(), String.valueOf(points));
                score += points;
            }
            workings.put("score", String.valueOf(score));
            boolean warned = score >= warnFrom;
            return new Result(
                    warned ? List.of(Rule.ITSELF) : List.of(),
                    score >= signOffFrom ? null : Effect.WARN,
                    seen,
                    workings);
        }
    }
}
