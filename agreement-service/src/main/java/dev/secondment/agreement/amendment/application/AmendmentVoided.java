package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.amendment.domain.AmendmentType;
import dev.secondment.agreement.amendment.domain.VoidedBy;
import java.util.UUID;

/** Told to the features of this service, within the transaction that voided the amendment. */
public record AmendmentVoided(UUID agreementId, UUID amendmentId, AmendmentType type, VoidedBy why) {}
