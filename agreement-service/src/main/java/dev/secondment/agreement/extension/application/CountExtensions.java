package dev.secondment.agreement.extension.application;

import dev.secondment.agreement.compliance.application.CaseFacts;
import dev.secondment.agreement.extension.domain.Extensions;
import dev.secondment.agreement.rules.domain.CaseFact;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Rules ask how often an agreement was extended: a third time is a sign that it is no longer temporary. */
@ApplicationScoped
class CountExtensions implements CaseFacts {
    private final Extensions requests;

    CountExtensions(Extensions requests) {
        this.requests = requests;
    }

    @Override
    public Map<CaseFact, Object> of(UUID agreementId) {
        return Map.of(CaseFact.EXTENSIONS, requests.countEffective(agreementId));
    }
}
