package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.amendment.domain.AmendmentType;
import java.util.UUID;

/** Told to the features of this service, within the transaction in which the agreement took the new terms. */
public record AmendmentTookEffect(UUID agreementId, UUID amendmentId, AmendmentType type) {}
