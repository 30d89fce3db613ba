package dev.secondment.agreement.rules.application;

import dev.secondment.agreement.rules.domain.Evaluation;
import dev.secondment.agreement.rules.domain.RulePacks;
import dev.secondment.agreement.rules.domain.RuleSubject;
import jakarta.enterprise.context.ApplicationScoped;

/** Holds a case against every rule in force on its day. Keeps nothing. */
@ApplicationScoped
public class Compliance {
    private final RulePacks packs;

    Compliance(RulePacks packs) {
        this.packs = packs;
    }

    public Evaluation check(RuleSubject subject) {
        return packs.evaluate(subject);
    }
}
