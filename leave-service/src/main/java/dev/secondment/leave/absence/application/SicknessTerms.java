package dev.secondment.leave.absence.application;

import dev.secondment.leave.policy.application.PoliciesOfRecord;
import dev.secondment.leave.policy.domain.SicknessRules;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What holds for sickness that begins on a day: the agreement's own figure before the policy's. */
@ApplicationScoped
class SicknessTerms {
    private final PoliciesOfRecord policies;

    SicknessTerms(PoliciesOfRecord policies) {
        this.policies = policies;
    }

    SicknessRules on(BoundTerms bound, LocalDate day) {
        return policies.of(bound).rulesOn(day).sickness();
    }

    LocalDate certificateDueOn(BoundTerms bound, LocalDate firstDay) {
        return bound.certificateDueOn(firstDay);
    }

    /** Terms that name no employer are those of before there was a choice: both are told. */
    static Set<Side> told(BoundTerms bound, LocalDate day) {
        return EnumSet.of(Side.HOME, Side.HOST);
    }
}
