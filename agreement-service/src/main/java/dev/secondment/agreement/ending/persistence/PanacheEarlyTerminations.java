package dev.secondment.agreement.ending.persistence;

import dev.secondment.agreement.ending.domain.EarlyTermination;
import dev.secondment.agreement.ending.domain.EarlyTerminationStatus;
import dev.secondment.agreement.ending.domain.EarlyTerminations;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheEarlyTerminations implements EarlyTerminations, PanacheRepositoryBase<EarlyTermination, UUID> {
    private static final List<EarlyTerminationStatus> FINAL = Stream.of(EarlyTerminationStatus.values())
            .filter(EarlyTerminationStatus::isFinal)
            .toList();

    @Override
    public void add(EarlyTermination termination) {
        persist(termination);
    }

    @Override
    public void write() {
        flush();
    }

    @Override
    public Optional<EarlyTermination> find(UUID agreementId, UUID id) {
        return find("agreementId = ?1 and id = ?2", agreementId, id).firstResultOptional();
    }

    @Override
    public List<EarlyTermination> live(UUID agreementId) {
        return list("agreementId = ?1 and status not in ?2", agreementId, FINAL);
    }

    @Override
    public List<EarlyTermination> page(UUID agreementId, @Nullable UUID before, int limit) {
        PanacheQuery<EarlyTermination> newestFirst = before == null
                ? find("agreementId = ?1 order by id desc", agreementId)
                : find("agreementId = ?1 and id < ?2 order by id desc", agreementId, before);
        return newestFirst.range(0, limit - 1).list();
    }

    @Override
    public List<UUID> due(Instant now, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select d.agreementId from EarlyTermination d where d.dueAt <= :now order by d.dueAt",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }
}
