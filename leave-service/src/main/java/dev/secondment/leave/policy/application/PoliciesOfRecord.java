package dev.secondment.leave.policy.application;

import dev.secondment.leave.policy.domain.Enrolments;
import dev.secondment.leave.terms.domain.BoundTerms;
import jakarta.enterprise.context.ApplicationScoped;

/** The rules of both employers for the features that go by them; the same few statements, however much was said. */
@ApplicationScoped
public class PoliciesOfRecord {

    /** As it stands in this transaction. Whoever decides by it holds the binding's lock. */
    public Enrolments of(BoundTerms terms) {
        return Enrolments.agreed(terms);
    }
}
