package dev.secondment.agreement.amendment.persistence;

import dev.secondment.agreement.amendment.domain.Amendment;
import dev.secondment.agreement.amendment.domain.AmendmentStatus;
import dev.secondment.agreement.amendment.domain.Amendments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheAmendments implements Amendments, PanacheRepositoryBase<Amendment, UUID> {

    @Override
    public void add(Amendment amendment) {
        persist(amendment);
    }

    @Override
    public Optional<Amendment> find(UUID agreementId, UUID id) {
        return find(
                        "from Amendment a left join fetch a.signatures where a.agreementId = ?1 and a.id = ?2",
                        agreementId,
                        id)
                .singleResultOptional();
    }

    @Override
    public Optional<Amendment> open(UUID agreementId) {
        return find(
                        "agreementId = ?1 and status in ?2",
                        agreementId,
                        List.of(AmendmentStatus.PROPOSED, AmendmentStatus.AWAITING_SIGNATURES))
                .singleResultOptional();
    }

    @Override
    public List<Amendment> of(UUID agreementId) {
        return list("agreementId = ?1 order by id", agreementId);
    }

    @Override
    public List<UUID> dueAgreements(Instant now, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select a.agreementId from Amendment a where a.dueAt <= :now group by a.agreementId"
                                + " order by min(a.dueAt)",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public List<Amendment> due(UUID agreementId, Instant now) {
        return list("agreementId = ?1 and dueAt <= ?2 order by dueAt, number", agreementId, now);
    }

    @Override
    public void write() {
        getEntityManager().flush();
    }
}
