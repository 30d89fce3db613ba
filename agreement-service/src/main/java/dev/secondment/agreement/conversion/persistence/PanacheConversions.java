package dev.secondment.agreement.conversion.persistence;

import dev.secondment.agreement.conversion.domain.Conversion;
import dev.secondment.agreement.conversion.domain.ConversionStatus;
import dev.secondment.agreement.conversion.domain.Conversions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class PanacheConversions implements Conversions, PanacheRepositoryBase<Conversion, UUID> {
    private static final List<ConversionStatus> OPEN = Stream.of(ConversionStatus.values())
            .filter(status -> !status.isFinal())
            .toList();

    @Override
    public void add(Conversion conversion) {
        persist(conversion);
    }

    @Override
    public Optional<Conversion> find(UUID agreementId, UUID id) {
        return find("agreementId = ?1 and id = ?2", agreementId, id).singleResultOptional();
    }

    @Override
    public Optional<Conversion> findOpen(UUID agreementId) {
        return find("agreementId = ?1 and status in ?2", agreementId, OPEN).singleResultOptional();
    }

    @Override
    public List<Conversion> page(UUID agreementId, Optional<UUID> before, int limit) {
        return find(
                        "agreementId = ?1 and (?2 = true or id < ?3) order by id desc",
                        agreementId,
                        before.isEmpty(),
                        before.orElse(agreementId))
                .range(0, limit - 1)
                .list();
    }

    @Override
    public List<UUID> agreementsDue(Instant now, int atMost) {
        return getEntityManager()
                .createQuery("""
                        select c.agreementId from Conversion c
                        where c.status in :open and c.startsAt <= :now order by c.startsAt
                        """, UUID.class)
                .setParameter("open", OPEN)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }
}
