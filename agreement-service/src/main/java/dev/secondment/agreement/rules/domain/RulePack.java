package dev.secondment.agreement.rules.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the rules of one place or scheme, in force for a time. A change of law is a new edition; the old one
 * stays, for what was judged by it.
 *
 * @param validTo last day, inclusive; absent while nobody knows of an end
 */
public record RulePack(
        String code,
        int version,
        String jurisdiction,
        String title,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Rule> rules) {
    public RulePack {
        rules = List.copyOf(rules);
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(code + " ends before it begins");
        }
        if (rules.isEmpty()) {
            throw new IllegalArgumentException(code + " has no rules");
        }
        Set<String> codes = new HashSet<>();
        for (Rule rule : rules) {
            if (!codes.add(rule.code())) {
                throw new IllegalArgumentException(code + " has two rules " + rule.code());
            }
        }
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean overlaps(RulePack other) {
        return code.equals(other.code) && (isInForceOn(other.validFrom) || other.isInForceOn(validFrom));
    }

    PackRef ref() {
        return new PackRef(code, version, jurisdiction);
    }
}
