package dev.secondment.agreement.lifecycle.messaging;

import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.platform.data.EventFields;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A vendor or a client learns that the contract is made, halted and over; not what it says of leave and of the post at
 * home, why it is halted or ends early, nor how the person returns.
 */
@ApplicationScoped
class AgreementEventFields implements EventFields {
    private static final Set<String> EMPLOYMENT =
            Audience.EMPLOYMENT.stream().map(Audience::name).collect(Collectors.toUnmodifiableSet());

    @Override
    public Map<String, Map<String, Set<String>>> visibleTo() {
        return Map.of(
                "secondment.agreement.signed.v1", Map.of("leaveTerms", EMPLOYMENT, "substantivePost", EMPLOYMENT),
                "secondment.agreement.suspended.v1", Map.of("reasonCode", EMPLOYMENT, "reviewOn", EMPLOYMENT),
                "secondment.agreement.ending.v1", Map.of("ground", EMPLOYMENT),
                "secondment.agreement.ended.v1", Map.of("returnOutcome", EMPLOYMENT));
    }
}
