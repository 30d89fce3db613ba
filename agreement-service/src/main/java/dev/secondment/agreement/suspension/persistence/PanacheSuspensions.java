package dev.secondment.agreement.suspension.persistence;

import dev.secondment.agreement.suspension.domain.Suspension;
import dev.secondment.agreement.suspension.domain.Suspensions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheSuspensions implements Suspensions, PanacheRepositoryBase<Suspension, UUID> {

    @Override
    public void add(Suspension suspension) {
        persist(suspension);
    }

    @Override
    public Optional<Suspension> current(UUID agreementId) {
        Optional<Suspension> newest =
                find("agreementId = ?1 order by id desc", agreementId).firstResultOptional();
        return newest.filter(suspension -> !suspension.isOver());
    }

    @Override
    public List<Suspension> of(UUID agreementId) {
        return list("agreementId = ?1 order by id desc", agreementId);
    }

    @Override
    public List<UUID> due(Instant now, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select s.agreementId from Suspension s where s.remindAt <= :now order by s.remindAt",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }
}
