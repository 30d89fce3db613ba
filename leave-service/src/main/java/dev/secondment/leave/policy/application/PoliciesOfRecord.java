package dev.secondment.leave.policy.application;

import dev.secondment.leave.policy.domain.CompanyPolicies;
import dev.secondment.leave.policy.domain.Enrolment;
import dev.secondment.leave.policy.domain.Enrolments;
import dev.secondment.leave.policy.domain.KnownPolicies;
import dev.secondment.leave.policy.domain.PolicyTimeline;
import dev.secondment.leave.policy.domain.RecordedEnrolments;
import dev.secondment.leave.policy.domain.StatutoryPacks;
import dev.secondment.leave.terms.domain.BoundTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rules of both employers for the features that go by them: two statements, however much was said. */
@ApplicationScoped
public class PoliciesOfRecord {
    private final RecordedEnrolments enrolments;
    private final CompanyPolicies policies;
    private final StatutoryPacks packs;

    PoliciesOfRecord(RecordedEnrolments enrolments, CompanyPolicies policies, StatutoryPacks packs) {
        this.enrolments = enrolments;
        this.policies = policies;
        this.packs = packs;
    }

    /** As it stands in this transaction. Whoever decides by it holds the binding's lock. */
    public Enrolments of(BoundTerms terms) {
        List<Enrolment> said = enrolments.of(terms.agreementId());
        Map<KnownPolicies.Key, PolicyTimeline> named =
                said.stream().map(Enrolment::policy).allMatch(Objects::isNull)
                        ? Map.of()
                        : policies.namedIn(terms.agreementId());
        return Enrolments.of(terms, said, new KnownPolicies(named, packs));
    }
}
