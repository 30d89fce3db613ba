package dev.secondment.agreement.terms.domain;

import static dev.secondment.agreement.terms.domain.Findings.before;
import static dev.secondment.agreement.terms.domain.Findings.each;
import static dev.secondment.agreement.terms.domain.Findings.part;

import org.jspecify.annotations.Nullable;

/** Under which law, and what is written. R-ST-1: whom the host employs is not seconded to it. */
final class LegalReview {

    private final Terms terms;
    private final Findings found;

    LegalReview(Terms terms, Findings found) {
        this.terms = terms;
        this.found = found;
    }

    void review() {
        LegalTerms legal = terms.legal();
        if (legal != null) {
            found.country("/legal/governingLaw", found.need("/legal/governingLaw", legal.governingLaw()));
            employer(legal, found.need("/legal/legalEmployer", legal.legalEmployer()));
            licence(part(legal.hiringOut(), HiringOut::licence));
            found.onceEach("/legal/hostLawFloor", legal.hostLawFloor(), "", subject -> subject, "named-twice");
        }
        each("/clauses", terms.clauses(), (pointer, clause) -> {
            found.need(pointer + "/code", clause.code());
            ClauseState state = found.need(pointer + "/state", clause.state());
            if (state == ClauseState.WAIVED) {
                found.need(pointer + "/reason", clause.reason());
            }
        });
        found.onceEach("/clauses", terms.clauses(), "/code", Clause::code, "duplicate-clause");
    }

    private void employer(LegalTerms legal, @Nullable LegalEmployer employer) {
        found.refuseIf(
                employer == LegalEmployer.HOST,
                "/legal/legalEmployer",
                "host-employer-is-no-secondment",
                "Whom the host employs is not seconded to it: agree a conversion instead.");
        found.refuseIf(
                employer != null
                        && legal.jointEmployment() != null
                        && legal.jointEmployment() != (employer == LegalEmployer.JOINT),
                "/legal/jointEmployment",
                "joint-employment-contradicts-employer",
                "The legal employer is " + employer + ".");
    }

    private void licence(@Nullable HiringOutLicence licence) {
        if (licence == null) {
            return;
        }
        found.need("/legal/hiringOut/licence/number", licence.number());
        found.need("/legal/hiringOut/licence/authority", licence.authority());
        found.refuseIf(
                before(licence.validUntil(), part(terms.term(), Term::lastDay)),
                "/legal/hiringOut/licence/validUntil",
                "licence-ends-first",
                "The licence ends before the secondment.");
    }
}
