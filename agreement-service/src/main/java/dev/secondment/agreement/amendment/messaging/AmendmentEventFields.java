package dev.secondment.agreement.amendment.messaging;

import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.platform.data.EventFields;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A vendor or a client learns that the contract has changed; leave and the post at home, in its versions, are not theirs. */
@ApplicationScoped
class AmendmentEventFields implements EventFields {
    private static final Set<String> EMPLOYMENT =
            Audience.EMPLOYMENT.stream().map(Audience::name).collect(Collectors.toUnmodifiableSet());

    @Override
    public Map<String, Map<String, Set<String>>> visibleTo() {
        return Map.of("secondment.agreement.amendment-signed.v1", Map.of("versions", EMPLOYMENT));
    }
}
