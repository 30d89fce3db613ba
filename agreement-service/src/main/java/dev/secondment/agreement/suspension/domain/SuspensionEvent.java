package dev.secondment.agreement.suspension.domain;

import dev.secondment.agreement.lifecycle.domain.AgreementFact;
import dev.secondment.agreement.lifecycle.domain.Audience;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What happens while a secondment is halted; that it is, and that it goes on, the agreement itself tells. */
public sealed interface SuspensionEvent extends AgreementFact {

    @Override
    default String change() {
        return switch (this) {
            case ReviewDue _ -> "SUSPENSION_REVIEW_DUE";
        };
    }

    /** The home employer is to look at it again. */
    record ReviewDue(UUID id, LocalDate reviewOn) implements SuspensionEvent {
        @Override
        public Set<Audience> audience() {
            return Set.of(Audience.HOME_HR, Audience.HOME_PARTNER_API);
        }
    }
}
