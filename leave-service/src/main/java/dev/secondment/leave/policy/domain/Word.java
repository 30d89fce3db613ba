package dev.secondment.leave.policy.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one employer's enrolment comes to on a day.
 *
 * @param policy the version that holds on that day, where the enrolment names a policy
 * @param week days per week in which the enrolment's own figure is meant
 */
record Word(Enrolment said, @Nullable PolicyVersion policy, BigDecimal week) {

    StatedRules rules() {
        StatedRules rules = policy == null ? StatedRules.NOTHING : policy.rules();
        if (said.atHome() != null && said.atHome().irregularHours()) {
            rules = rules.forIrregularHours();
        }
        return said.daysPerYear() == null ? rules : rules.granting(Amount.ofDays(said.daysPerYear(), week));
    }

    Optional<Amount> amount() {
        return Optional.ofNullable(rules().amount());
    }

    Optional<PolicyRef> ref() {
        return Optional.ofNullable(policy).map(PolicyVersion::ref);
    }
}
