package dev.secondment.agreement.rules.domain;

import dev.secondment.agreement.terms.domain.Term;
import dev.secondment.agreement.terms.domain.Terms;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is held against the rules: the terms, and what is known of the case beyond them.
 *
 * @param day of the check, at the host site: it decides which packs are in force
 * @param known what others found out, such as the number of extensions; what is absent is unknown
 * @param formalities codes of those done
 */
public record RuleSubject(
        Terms terms, LocalDate day, Map<CaseFact, Object> known, Set<String> formalities, Set<Waived> waived) {

    /** A rule's or an item's code set aside, and in which function. */
    public record Waived(String code, WaivableBy author) {}

    public static RuleSubject of(Terms terms, LocalDate day) {
        return new RuleSubject(terms, day, Map.of(), Set.of(), Set.of());
    }

    @Nullable
    Object fact(FactPath path) {
        return CaseFact.at(path.path()).map(caseFacts()::get).orElseGet(() -> path.in(terms));
    }

    private Map<CaseFact, Object> caseFacts() {
        Map<CaseFact, Object> facts = new EnumMap<>(CaseFact.class);
        facts.putAll(known);
        facts.put(CaseFact.TODAY, day);
        if (!formalities.isEmpty()) {
            facts.put(CaseFact.FORMALITIES, formalities.stream().sorted().toList());
        }
        Term term = terms.term();
        LocalDate lastDay = term == null ? null : term.lastDay();
        if (lastDay != null) {
            facts.put(CaseFact.LAST_DAY, lastDay);
        }
        if (term != null && term.start() != null && lastDay != null) {
            facts.put(CaseFact.TERM, new Span(term.start(), lastDay));
        }
        return facts;
    }
}
