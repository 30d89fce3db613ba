package dev.secondment.agreement.rules.domain;

import dev.secondment.agreement.terms.domain.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All packs of all times. On any day at most one edition of a pack is in force, and each rule has one meaning. */
public record RulePacks(List<RulePack> packs) {
    public RulePacks {
        packs = List.copyOf(packs);
        for (int i = 0; i < packs.size(); i++) {
            for (RulePack other : packs.subList(i + 1, packs.size())) {
                refuseConflict(packs.get(i), other);
            }
        }
    }

    private static void refuseConflict(RulePack one, RulePack other) {
        if (one.overlaps(other)) {
            throw new IllegalArgumentException("Two editions of " + one.code() + " are in force on one day");
        }
        boolean sameRule = !one.code().equals(other.code())
                && one.rules().stream()
                        .anyMatch(rule -> other.rules().stream()
                                .anyMatch(second -> second.code().equals(rule.code())));
        if (sameRule) {
            throw new IllegalArgumentException(one.code() + " and " + other.code() + " name a rule alike");
        }
    }

    public Evaluation evaluate(RuleSubject subject) {
        List<PackRef> applied = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        inForce(subject.day()).forEach(pack -> {
            applied.add(pack.ref());
            rules(pack, subject.day())
                    .forEach(rule -> rule.assess(subject, pack.ref()).ifPresent(findings::add));
        });
        return new Evaluation(subject.day(), applied, findings);
    }

    /** What limits the term, by the packs in force on the day; the earliest first. */
    public List<TermLimit> termLimits(Terms terms, LocalDate day) {
        RuleSubject subject = RuleSubject.of(terms, day);
        if (terms.term() == null || terms.term().start() == null) {
            return List.of();
        }
        LocalDate start = terms.term().start();
        return inForce(day)
                .flatMap(pack -> rules(pack, day))
                .filter(rule -> rule.appliesTo(subject, new ArrayList<>()))
                .flatMap(rule -> limit(rule, subject, start).stream())
                .sorted(Comparator.comparing(TermLimit::lastLawfulDay))
                .toList();
    }

    private static Optional<TermLimit> limit(Rule rule, RuleSubject subject, LocalDate start) {
        return rule.check() instanceof Check.Limit limit
                ? limit.lastLawfulDay(subject, start)
                        .map(last -> new TermLimit(rule.code(), last, rule.effect(), rule.source()))
                : Optional.empty();
    }

    /** The rule of this code in force on the day. */
    public Optional<Rule> rule(String code, LocalDate day) {
        return inForce(day)
                .flatMap(pack -> rules(pack, day))
                .filter(rule -> rule.code().equals(code))
                .findFirst();
    }

    private Stream<RulePack> inForce(LocalDate day) {
        return packs.stream().filter(pack -> pack.isInForceOn(day));
    }

    private static Stream<Rule> rules(RulePack pack, LocalDate day) {
        return pack.rules().stream().filter(rule -> rule.isInForceOn(day));
    }
}
