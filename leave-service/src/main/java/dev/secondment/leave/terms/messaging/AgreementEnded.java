package dev.secondment.leave.terms.messaging;

import java.time.LocalDate;
import java.util.UUID;

/** What leave-service reads of {@code secondment.agreement.ended.v1}. */
record AgreementEnded(UUID agreementId, LocalDate actualEnd) {}
