package dev.secondment.agreement.compliance.persistence;

import dev.secondment.agreement.compliance.domain.ComplianceRecords;
import dev.secondment.agreement.compliance.domain.Formality;
import dev.secondment.agreement.compliance.domain.KeptEvaluation;
import dev.secondment.agreement.compliance.domain.Waiver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlComplianceRecords implements ComplianceRecords {
    private static final String NEWEST = "from KeptEvaluation e where e.agreementId = :agreement %s order by e.id desc";

    private final EntityManager entities;

    SqlComplianceRecords(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(KeptEvaluation evaluation) {
        entities.persist(evaluation);
    }

    @Override
    public void add(Waiver waiver) {
        entities.persist(waiver);
    }

    @Override
    public void add(Formality formality) {
        entities.persist(formality);
    }

    @Override
    public Optional<KeptEvaluation> latest(UUID agreementId) {
        return evaluations(agreementId, null, 1).stream().findFirst();
    }

    @Override
    public Optional<KeptEvaluation> latestUpTo(UUID agreementId, LocalDate day) {
        return entities.createQuery(NEWEST.formatted("and e.day <= :day"), KeptEvaluation.class)
                .setParameter("agreement", agreementId)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<KeptEvaluation> evaluations(UUID agreementId, @Nullable UUID before, int limit) {
        var query = entities.createQuery(
                        NEWEST.formatted(before == null ? "" : "and e.id < :before"), KeptEvaluation.class)
                .setParameter("agreement", agreementId)
                .setMaxResults(limit);
        if (before != null) {
            query.setParameter("before", before);
        }
        return query.getResultList();
    }

    @Override
    public List<Waiver> waivers(UUID agreementId) {
        return all(Waiver.class, agreementId);
    }

    @Override
    public List<Formality> formalities(UUID agreementId) {
        return all(Formality.class, agreementId);
    }

    private <T> List<T> all(Class<T> type, UUID agreementId) {
        return entities.createQuery(
                        "from " + type.getSimpleName() + " r where r.agreementId = :agreement order by r.id", type)
                .setParameter("agreement", agreementId)
                .getResultList();
    }
}
