package dev.secondment.agreement.rules.application;

import dev.secondment.agreement.rules.domain.RulePacks;
import dev.secondment.agreement.rules.domain.TermLimit;
import dev.secondment.agreement.terms.domain.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** How long a secondment on these terms may last, by the rules in force today at the host site. */
@ApplicationScoped
public class TermLimits {
    private final RulePacks packs;
    private final Clock clock;

    TermLimits(RulePacks packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    /** The earliest first; nothing as long as the terms name no first day. */
    public List<TermLimit> of(Terms terms) {
        return packs.termLimits(terms, HostDay.of(terms, clock.instant()));
    }
}
