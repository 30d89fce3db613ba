package dev.secondment.agreement.compliance.application;

import dev.secondment.agreement.compliance.domain.Formality;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something done outside the contract, and where it is on file. */
public record FormalityView(
        UUID id, String code, String reference, LocalDate doneOn, Side recordedBy, Instant recordedAt) {

    static FormalityView of(Formality formality) {
        return new FormalityView(
                formality.id(),
                formality.code(),
                formality.reference(),
                formality.doneOn(),
                formality.bySide(),
                formality.recordedAt());
    }
}
