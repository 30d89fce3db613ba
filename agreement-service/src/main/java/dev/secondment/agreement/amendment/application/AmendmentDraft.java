package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.amendment.domain.Reach;
import dev.secondment.agreement.amendment.domain.TermsChange;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.problem.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A proposal thought through, before anybody is asked.
 *
 * @param number of the version it would make
 * @param amends hash of the version that it amends
 * @param violations everything that speaks against it
 */
record AmendmentDraft(
        int number,
        String amends,
        LocalDate firstDay,
        LocalDate signBy,
        TermsChange change,
        Set<Side> signaturesRequired,
        Reach reach,
        List<Violation> violations) {}
