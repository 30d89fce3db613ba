package dev.secondment.leave.cover.persistence;

import dev.secondment.leave.cover.domain.PoolMember;
import dev.secondment.leave.cover.domain.PoolMembers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanachePoolMembers implements PoolMembers, PanacheRepositoryBase<PoolMember, UUID> {
    /** A pool is as large as a team; whoever asks is of the organisation. */
    private static final int LARGEST = 500;

    @Override
    public void add(PoolMember member) {
        persistAndFlush(member);
    }

    @Override
    public Optional<PoolMember> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<PoolMember> active(UUID organizationId) {
        return find("organizationId = ?1 and removedAt is null", organizationId).page(0, LARGEST).list().stream()
                .sorted(Comparator.comparing(PoolMember::standing)
                        .thenComparing(
                                member -> member.terms().deputyRank(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(member -> member.person().employeeRef())
                        .thenComparing(PoolMember::id))
                .toList();
    }

    @Override
    public List<PoolMember> page(@Nullable UUID agreementId, @Nullable UUID after, int size) {
        return find(
                        "(?1 is null or terms.agreementId = ?1) and (?2 is null or id < ?2) and removedAt is null"
                                + " order by id desc",
                        agreementId,
                        after)
                .page(0, size)
                .list();
    }
}
