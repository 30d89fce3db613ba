package dev.secondment.agreement.suspension.application;

import dev.secondment.agreement.lifecycle.domain.SuspensionReason;
import dev.secondment.agreement.suspension.domain.Suspension;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** @param agreementVersion that of the agreement, whose state a halt is */
public record SuspensionView(
        UUID id,
        SuspensionReason reasonCode,
        LocalDate since,
        LocalDate reviewOn,
        Optional<LocalDate> overSince,
        long agreementVersion) {

    static SuspensionView of(Suspension suspension, long agreementVersion) {
        return new SuspensionView(
                suspension.id(),
                suspension.reasonCode(),
                suspension.since(),
                suspension.reviewOn(),
                suspension.overSince(),
                agreementVersion);
    }
}
