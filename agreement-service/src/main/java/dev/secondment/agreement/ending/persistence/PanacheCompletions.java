package dev.secondment.agreement.ending.persistence;

import dev.secondment.agreement.ending.domain.Completion;
import dev.secondment.agreement.ending.domain.CompletionStatus;
import dev.secondment.agreement.ending.domain.Completions;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheCompletions implements Completions, PanacheRepositoryBase<Completion, UUID> {

    @Override
    public void add(Completion completion) {
        persist(completion);
    }

    @Override
    public void write() {
        flush();
    }

    @Override
    public Optional<Completion> find(UUID agreementId, UUID id) {
        return find("agreementId = ?1 and id = ?2", agreementId, id).firstResultOptional();
    }

    @Override
    public Optional<Completion> open(UUID agreementId) {
        return find("agreementId = ?1 and status = ?2", agreementId, CompletionStatus.SUBMITTED)
                .firstResultOptional();
    }

    @Override
    public List<Completion> page(UUID agreementId, @Nullable UUID before, int limit) {
        PanacheQuery<Completion> newestFirst = before == null
                ? find("agreementId = ?1 order by id desc", agreementId)
                : find("agreementId = ?1 and id < ?2 order by id desc", agreementId, before);
        return newestFirst.range(0, limit - 1).list();
    }

    @Override
    public List<UUID> due(Instant now, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select d.agreementId from Completion d where d.dueAt <= :now order by d.dueAt", UUID.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }
}
