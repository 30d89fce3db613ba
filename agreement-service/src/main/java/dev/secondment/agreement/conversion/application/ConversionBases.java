package dev.secondment.agreement.conversion.application;

import dev.secondment.agreement.conversion.domain.ConversionBasis;
import dev.secondment.agreement.conversion.domain.ConversionFinding;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.rules.application.Compliance;
import dev.secondment.agreement.rules.application.HostDay;
import dev.secondment.agreement.rules.domain.RuleSubject;
import dev.secondment.agreement.terms.domain.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Reads what the terms, and the rules in force today, say on taking somebody over. */
@ApplicationScoped
class ConversionBases {

    /** Rules of the packs with this prefix speak of conversion. */
    private static final String ON_CONVERSION = "R-CV-";

    private final Compliance compliance;
    private final Clock clock;

    ConversionBases(Compliance compliance, Clock clock) {
        this.compliance = compliance;
        this.clock = clock;
    }

    ConversionBasis of(OpenedAgreement opened) {
        Terms terms = opened.terms();
        RuleSubject subject = RuleSubject.of(terms, HostDay.of(terms, clock.instant()));
        List<ConversionFinding> findings = compliance.check(subject).findings().stream()
                .filter(finding -> finding.rule().startsWith(ON_CONVERSION))
                .map(finding -> new ConversionFinding(finding.rule(), finding.asks(), finding.source()))
                .toList();
        return ConversionBasis.of(terms, opened.lastDay(), findings);
    }
}
