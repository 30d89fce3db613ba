package dev.secondment.agreement.extension.persistence;

import dev.secondment.agreement.extension.domain.Extension;
import dev.secondment.agreement.extension.domain.ExtensionStatus;
import dev.secondment.agreement.extension.domain.Extensions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class PanacheExtensions implements Extensions, PanacheRepositoryBase<Extension, UUID> {
    private static final String WHOLE = "select distinct e from Extension e left join fetch e.assents ";
    private static final List<ExtensionStatus> OPEN = Stream.of(ExtensionStatus.values())
            .filter(status -> !status.isFinal())
            .toList();

    @Override
    public void add(Extension request) {
        persist(request);
    }

    @Override
    public Optional<Extension> find(UUID agreementId, UUID id) {
        return find(WHOLE + "where e.agreementId = ?1 and e.id = ?2", agreementId, id)
                .singleResultOptional();
    }

    @Override
    public Optional<Extension> findOpen(UUID agreementId) {
        return find(WHOLE + "where e.agreementId = ?1 and e.status in ?2", agreementId, OPEN)
                .singleResultOptional();
    }

    @Override
    public Optional<Extension> findByAmendment(UUID amendmentId) {
        return find(WHOLE + "where e.amendmentId = ?1", amendmentId).singleResultOptional();
    }

    @Override
    public long countEffective(UUID agreementId) {
        return count("agreementId = ?1 and status = ?2", agreementId, ExtensionStatus.EFFECTIVE);
    }

    /** The page by its index, then its agreements in one go: joined, the limit would count agreements. */
    @Override
    public List<Extension> page(UUID agreementId, Optional<UUID> before, int limit) {
        List<UUID> ids = getEntityManager()
                .createQuery("""
                        select e.id from Extension e
                        where e.agreementId = :agreement and (:first = true or e.id < :before)
                        order by e.id desc
                        """, UUID.class)
                .setParameter("agreement", agreementId)
                .setParameter("first", before.isEmpty())
                .setParameter("before", before.orElse(agreementId))
                .setMaxResults(limit)
                .getResultList();
        return find(WHOLE + "where e.id in ?1 order by e.id desc", ids).list();
    }

    @Override
    public List<UUID> agreementsDue(Instant now, int atMost) {
        return getEntityManager()
                .createQuery("""
                        select e.agreementId from Extension e
                        where e.status = :requested and e.lapsesAt <= :now order by e.lapsesAt
                        """, UUID.class)
                .setParameter("requested", ExtensionStatus.REQUESTED)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }
}
