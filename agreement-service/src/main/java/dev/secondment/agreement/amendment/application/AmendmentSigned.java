package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.amendment.domain.AmendmentType;
import java.time.LocalDate;
import java.util.UUID;

/** Told to the features of this service, within the transaction of the last signature. */
public record AmendmentSigned(UUID agreementId, UUID amendmentId, AmendmentType type, LocalDate effectiveFrom) {}
