package dev.secondment.leave.request.application;

import dev.secondment.leave.request.domain.LeaveDelegation;
import dev.secondment.leave.request.domain.StandIn;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An employer's word on who answers, as it was when the transaction read it. */
public record DelegationView(
        UUID id,
        long version,
        UUID organization,
        Optional<UUID> agreementId,
        StandIn standIn,
        Optional<String> reason,
        Instant namedAt,
        Optional<Instant> withdrawnAt) {

    static DelegationView of(LeaveDelegation delegation) {
        return new DelegationView(
                delegation.id(),
                delegation.version(),
                delegation.organization(),
                delegation.agreementId(),
                delegation.standIn(),
                delegation.reason(),
                delegation.namedAt(),
                delegation.withdrawnAt());
    }
}
