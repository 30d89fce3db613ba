package dev.secondment.leave.absence.persistence;

import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.Absences;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheAbsences implements Absences, PanacheRepositoryBase<Absence, UUID> {
    /** Driven from the caller's own records, so that a page does not depend on how many others there are. */
    private static final String PAGE = """
            SELECT * FROM absence
            WHERE agreement_id IN (SELECT record_id FROM record_party WHERE principal = ANY (app_principals()))
              AND (CAST(:agreement AS uuid) IS NULL OR agreement_id = :agreement)
              AND (CAST(:after AS uuid) IS NULL OR id < :after)
            ORDER BY id DESC LIMIT :size
            """;

    @Override
    public void add(Absence absence) {
        persistAndFlush(absence);
    }

    @Override
    public Optional<Absence> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<UUID> findAgreementOf(UUID id) {
        return getEntityManager()
                .createQuery("select a.agreementId from Absence a where a.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Absence> reaching(UUID agreementId, LocalDate day) {
        return find("agreementId = ?1 and (lastDay is null or lastDay >= ?2) order by firstDay", agreementId, day)
                .firstResultOptional();
    }

    @Override
    public List<Absence> of(UUID agreementId) {
        return list("agreementId = ?1 order by id", agreementId);
    }

    @Override
    public List<Absence> page(@Nullable UUID agreementId, @Nullable UUID after, int size) {
        List<?> found = getEntityManager()
                .createNativeQuery(PAGE, Absence.class)
                .setParameter("agreement", agreementId)
                .setParameter("after", after)
                .setParameter("size", size)
                .getResultList();
        return found.stream().map(Absence.class::cast).toList();
    }
}
