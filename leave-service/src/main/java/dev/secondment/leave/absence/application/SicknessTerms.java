package dev.secondment.leave.absence.application;

import dev.secondment.leave.policy.application.PoliciesOfRecord;
import dev.secondment.leave.policy.domain.Enrolments;
import dev.secondment.leave.policy.domain.SicknessRules;
import dev.secondment.leave.terms.domain.BoundTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

    /** For many days: the policies are read once, when the first day is asked for. */
    Function<LocalDate, SicknessRules> of(BoundTerms bound) {
        AtomicReference<@Nullable Enrolments> read = new AtomicReference<>();
        return day -> {
            Enrolments known = read.get();
            if (known == null) {
                known = policies.of(bound);
                read.set(known);
            }
            return known.rulesOn(day).sickness();
        };
    }
}
