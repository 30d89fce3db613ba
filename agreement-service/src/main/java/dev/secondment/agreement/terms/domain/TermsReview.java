package dev.secondment.agreement.terms.domain;

import dev.secondment.platform.problem.Violation;
import java.util.List;

/**
 * What stands between a draft and a contract: everything missing and everything contradictory, all at once, so that
 * nobody has to submit a draft ten times to learn ten things. What law and policy ask beyond that is rules of their own.
 */
final class TermsReview {

    private TermsReview() {}

    static List<Violation> of(Terms terms) {
        Findings found = new Findings(terms);
        new PartiesReview(terms, found).review();
        new PostsReview(terms, found).review();
        new TermReview(terms, found).review();
        new WorkingTimeReview(terms, found).review();
        new LeaveReview(terms, found).review();
        new EndingsReview(terms, found).review();
        new PayReview(terms, found).review();
        new ExpensesReview(terms, found).review();
        new RechargeReview(terms, found).review();
        new ResponsibilitiesReview(terms, found).review();
        new LegalReview(terms, found).review();
        new UndertakingsReview(terms, found).review();
        return found.all();
    }
}
