package dev.secondment.agreement.rules.domain;

import dev.secondment.agreement.calendar.domain.TermLength;
import dev.secondment.agreement.rules.domain.Condition.Observation;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a rule asks for where it applies. */
public sealed interface Check {

    Result of(RuleSubject subject);

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
    }

    /**
     * Something with a code.
     *
     * @param orFact a fact of the terms that does instead
     */
    record Item(String code, @Nullable String orFact) {
        public Item {
            if (orFact != null) {
                new FactPath(orFact).path();
            }
        }

        boolean isInTerms(RuleSubject subject, List<Observation> seen) {
            return orFact != null && new Condition.Fact(orFact, Comparison.KNOWN, List.of()).holds(subject, seen);
        }
    }

    /**
     * That the term is neither longer nor shorter.
     *
     * @param otherwise a period that counts instead of {@code longest}, where the terms give it with its grounds
     */
    record Limit(
            @Nullable Period longest,
            @Nullable Period shortest,
            @Nullable Otherwise otherwise) implements Check {

        /** Facts: the period agreed instead, and the document that allows it. */
        public record Otherwise(String period, String grounds) {
            public Otherwise {
                new FactPath(period).path();
                new FactPath(grounds).path();
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
            Optional<Span> term = term(subject);
            boolean tooLong = false;
            boolean tooShort = false;
            if (term.isPresent()) {
                Span span = term.get();
                workings.put("start", span.start().toString());
                workings.put("lastDay", span.lastDay().toString());
                Period most = longestFor(subject);
                if (most != null) {
                    LocalDate last = TermLength.lastDay(span.start(), most);
                    workings.put("longest", most.toString());
                    workings.put("lastLawfulDay", last.toString());
                    tooLong = span.lastDay().isAfter(last);
                }
                if (shortest != null) {
                    workings.put("shortest", shortest.toString());
                    workings.put(
                            "earliestLastDay",
                            TermLength.lastDay(span.start(), shortest).toString());
                    tooShort = span.isShorterThan(shortest);
                }
            }
            return Result.of(!tooLong && !tooShort, List.of(), workings);
        }

        Optional<LocalDate> lastLawfulDay(RuleSubject subject, LocalDate start) {
            return Optional.ofNullable(longestFor(subject)).map(most -> TermLength.lastDay(start, most));
        }

        private @Nullable Period longestFor(RuleSubject subject) {
            if (otherwise == null || subject.fact(new FactPath(otherwise.grounds())) == null) {
                return longest;
            }
            Object agreed = subject.fact(new FactPath(otherwise.period()));
            return agreed == null ? longest : Period.parse(agreed.toString());
        }

        private static Optional<Span> term(RuleSubject subject) {
            return Optional.ofNullable((Span) subject.fact(new FactPath("case.term")));
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
