package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.lifecycle.application.TermsDifferences.Difference;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.problem.Violation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * What a proposal would do.
 *
 * @param violations what speaks against it; nothing when it can be proposed
 * @param affectedMonths to be reckoned again by payroll and leave, where it reaches back
 */
public record AmendmentPreview(
        int number,
        LocalDate effectiveFrom,
        LocalDate signBy,
        List<Difference> changes,
        Set<Side> signaturesRequired,
        boolean retroactive,
        List<YearMonth> affectedMonths,
        List<Violation> violations) {}
