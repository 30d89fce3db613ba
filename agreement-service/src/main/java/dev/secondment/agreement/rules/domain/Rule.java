package dev.secondment.agreement.rules.domain;

import dev.secondment.agreement.rules.domain.Condition.Observation;
import dev.secondment.agreement.rules.domain.RuleSubject.Waived;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One rule of law or policy.
 *
 * @param asks what it asks, in words for whoever has to do it
 * @param when where it applies: all of these hold
 * @param validFrom within its pack's own time; absent means from its pack's first day
 * @param validTo last day, inclusive; absent means to its pack's last day
 */
public record Rule(
        String code,
        String asks,
        Effect effect,
        ShownTo shownTo,
        WaivableBy waivableBy,
        Grade grade,
        String source,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Condition> when,
        Check check) {

    /** Stands for the rule where it asks for nothing with a code of its own. */
    static final String ITSELF = "";

    public Rule {
        when = List.copyOf(when);
        if (code.isBlank() || asks.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("A rule needs a code, words and a source: " + code);
        }
        if (grade == Grade.K && effect.blocks(Step.ACTIVATION)) {
            throw new IllegalArgumentException(code + " blocks, although nobody has read its source");
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(code + " ends before it begins");
        }
    }

    boolean isInForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    boolean appliesTo(RuleSubject subject, List<Observation> seen) {
        return Condition.all(when, subject, seen);
    }

    /** Nothing where the rule does not apply. */
    Optional<Finding> assess(RuleSubject subject, PackRef pack) {
        List<Observation> seen = new ArrayList<>();
        if (!appliesTo(subject, seen)) {
            return Optional.empty();
        }
        Check.Result result = check.of(subject);
        List<String> open = result.open().stream()
                .map(item -> item.equals(ITSELF) ? code : item)
                .toList();
        List<String> left =
                open.stream().filter(item -> !isWaived(item, subject)).toList();
        Outcome outcome = open.isEmpty() ? Outcome.MET : left.isEmpty() ? Outcome.WAIVED : Outcome.NOT_MET;
        seen.addAll(result.seen());
        Effect felt = result.effect() == null ? effect : result.effect();
        return Optional.of(new Finding(
                code,
                felt,
                outcome,
                asks,
                left,
                check.formalities(),
                shownTo,
                waivableBy,
                pack,
                grade,
                source,
                seen,
                result.workings()));
    }

    private boolean isWaived(String item, RuleSubject subject) {
        return subject.waived().stream()
                .filter(waived -> waivableBy.allows(waived.author()))
                .map(Waived::code)
                .anyMatch(waived -> waived.equals(item) || waived.equals(code));
    }
}
