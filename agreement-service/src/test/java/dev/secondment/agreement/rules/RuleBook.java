package dev.secondment.agreement.rules;

import dev.secondment.agreement.rules.domain.CaseFact;
import dev.secondment.agreement.rules.domain.Effect;
import dev.secondment.agreement.rules.domain.Evaluation;
import dev.secondment.agreement.rules.domain.Finding;
import dev.secondment.agreement.rules.domain.Outcome;
import dev.secondment.agreement.rules.domain.RulePacks;
import dev.secondment.agreement.rules.domain.RuleSubject;
import dev.secondment.agreement.rules.domain.RuleSubject.Waived;
import dev.secondment.agreement.rules.domain.Step;
import dev.secondment.agreement.rules.domain.WaivableBy;
import dev.secondment.agreement.rules.persistence.ShippedPacks;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.agreement.terms.domain.TermsFixture;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A case held against the packs as they ship. */
public final class RuleBook {
    public static final LocalDate DAY = LocalDate.of(2026, 8, 1);
    private static final RulePacks PACKS = ShippedPacks.all();

    private final Terms terms;
    private LocalDate day = DAY;
    private final Map<CaseFact, Object> known = new EnumMap<>(CaseFact.class);
    private final Set<String> formalities = new HashSet<>();
    private final Set<Waived> waived = new HashSet<>();

    private RuleBook(Terms terms) {
        this.terms = terms;
    }

    public static RuleBook of(Terms terms) {
        return new RuleBook(terms);
    }

    /** The main job's terms, changed. */
    public static RuleBook mainJob(String mergePatch) {
        return of(TermsFixture.with(mergePatch));
    }

    public RuleBook on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    public RuleBook knowing(CaseFact fact, Object value) {
        known.put(fact, value);
        return this;
    }

    public RuleBook done(String... codes) {
        formalities.addAll(List.of(codes));
        return this;
    }

    public RuleBook waived(String code, WaivableBy author) {
        waived.add(new Waived(code, author));
        return this;
    }

    public Evaluation evaluation() {
        return PACKS.evaluate(new RuleSubject(terms, day, known, formalities, waived));
    }

    public Optional<Finding> find(String rule) {
        return evaluation().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst();
    }

    public Finding finding(String rule) {
        return find(rule).orElseThrow(() -> new AssertionError(rule + " does not apply"));
    }

    public Outcome outcome(String rule) {
        return finding(rule).outcome();
    }

    public Effect effect(String rule) {
        return finding(rule).effect();
    }

    public boolean applies(String rule) {
        return find(rule).isPresent();
    }

    public List<String> blocking(Step step) {
        return evaluation().blocking(step).stream().map(Finding::rule).toList();
    }
}
