package dev.secondment.agreement.compliance.application;

import dev.secondment.agreement.rules.domain.CaseFact;
import java.util.Map;
import java.util.UUID;

/** What a feature knows of a case beyond its terms, such as how often it was extended. */
public interface CaseFacts {

    Map<CaseFact, Object> of(UUID agreementId);
}
