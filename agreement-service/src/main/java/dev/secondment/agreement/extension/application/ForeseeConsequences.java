package dev.secondment.agreement.extension.application;

import dev.secondment.agreement.extension.domain.Consequences;
import dev.secondment.agreement.extension.domain.Extension;
import dev.secondment.agreement.extension.domain.ExtensionProposal;
import dev.secondment.agreement.extension.domain.ExtensionRules;
import dev.secondment.agreement.extension.domain.Extensions;
import dev.secondment.agreement.extension.domain.Foresight;
import dev.secondment.agreement.extension.domain.Limit;
import dev.secondment.agreement.extension.domain.Recheck;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.rules.application.Compliance;
import dev.secondment.agreement.rules.application.TermLimits;
import dev.secondment.agreement.rules.domain.CaseFact;
import dev.secondment.agreement.rules.domain.RuleSubject;
import dev.secondment.agreement.rules.domain.Step;
import dev.secondment.agreement.rules.domain.TermLimit;
import dev.secondment.agreement.terms.domain.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the extended terms against the rules in force today. */
@ApplicationScoped
class ForeseeConsequences {

    /** Rules of the packs with this prefix name what an extension opens again. */
    private static final String OPENED_AGAIN = "R-EX-6-";

    private final Extensions requests;
    private final ExtendTerms terms;
    private final AmendByExtension amend;
    private final TermLimits limits;
    private final Compliance compliance;
    private final Clock clock;

    ForeseeConsequences(
            Extensions requests,
            ExtendTerms terms,
            AmendByExtension amend,
            TermLimits limits,
            Compliance compliance,
            Clock clock) {
        this.requests = requests;
        this.terms = terms;
        this.amend = amend;
        this.limits = limits;
        this.compliance = compliance;
        this.clock = clock;
    }

    Foresight all(OpenedAgreement opened, ExtensionProposal proposal) {
        long earlier = requests.countEffective(opened.id());
        Terms extended = terms.extended(opened.terms(), proposal.newEnd(), proposal.returnPosition());
        return new Foresight(
                earlier,
                of(opened.terms(), extended, proposal.newEnd(), earlier),
                amend.contradictions(opened, proposal.newEnd(), proposal.returnPosition()));
    }

    Consequences again(OpenedAgreement opened, Extension request) {
        Terms extended = terms.extended(opened.terms(), request.newEnd(), request.returnPosition());
        return of(opened.terms(), extended, request.newEnd(), requests.countEffective(opened.id()));
    }

    private Consequences of(Terms present, Terms extended, LocalDate newEnd, long earlier) {
        ExtensionRules rules = ExtensionRules.of(present);
        RuleSubject subject = new RuleSubject(
                extended, rules.today(clock.instant()), Map.of(CaseFact.EXTENSIONS, earlier + 1), Set.of(), Set.of());
        List<Recheck> recheck = compliance.check(subject).findings().stream()
                .filter(finding -> finding.rule().startsWith(OPENED_AGAIN))
                .map(finding ->
                        new Recheck(finding.rule().substring(OPENED_AGAIN.length()), finding.asks(), finding.source()))
                .toList();
        return new Consequences(
                newEnd,
                limits.of(extended).stream().map(ForeseeConsequences::limit).toList(),
                recheck,
                rules.reviewsDue(newEnd));
    }

    /** What would hold the start of a new secondment back holds the extension of this one back. */
    private static Limit limit(TermLimit limit) {
        return new Limit(limit.rule(), limit.lastLawfulDay(), limit.effect().blocks(Step.ACTIVATION), limit.source());
    }
}
