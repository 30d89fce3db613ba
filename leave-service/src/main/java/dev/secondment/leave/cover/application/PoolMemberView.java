package dev.secondment.leave.cover.application;

import dev.secondment.leave.cover.domain.CoverPerson;
import dev.secondment.leave.cover.domain.PoolMember;
import dev.secondment.leave.cover.domain.Standing;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A member of a pool as it was when the transaction read it. */
public record PoolMemberView(
        UUID id,
        long version,
        CoverPerson person,
        Standing standing,
        PoolMember.PoolTerms terms,
        Instant addedAt,
        Optional<Instant> removedAt) {

    static PoolMemberView of(PoolMember member) {
        return new PoolMemberView(
                member.id(),
                member.version(),
                member.person(),
                member.standing(),
                member.terms(),
                member.addedAt(),
                member.removedAt());
    }
}
