package dev.secondment.leave.absence.persistence;

import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.Absences;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
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

    private static final String TOUCHING = """
            SELECT * FROM absence
            WHERE agreement_id = ANY (CAST(:agreements AS uuid[])) AND status <> 'WITHDRAWN'
              AND slots && int8range(:from, :to, '[]')
            ORDER BY first_day, first_half, id
            """;

    private static final String FROM = """
            SELECT * FROM absence
            WHERE agreement_id = :agreement AND status <> 'WITHDRAWN' AND slots && int8range(:from, NULL, '[]')
            ORDER BY first_day, first_half, id LIMIT 1
            """;

    /** As the partial index has it. */
    private static final String CERTIFICATE_DUE = """
            SELECT id FROM absence
            WHERE kind = 'SICKNESS' AND status <> 'WITHDRAWN' AND certificate_next_due_on <= :today
              AND (last_day IS NULL OR last_day >= certificate_next_due_on)
              AND (certificate_reminded_of IS DISTINCT FROM certificate_next_due_on
                   OR (certificate_overdue_of IS DISTINCT FROM certificate_next_due_on
                       AND certificate_next_due_on < :today))
            ORDER BY certificate_next_due_on, id LIMIT :size
            """;

    private static final String BECOMING_LONG = """
            SELECT id FROM absence
            WHERE long_since IS NULL AND last_day IS NULL AND status <> 'WITHDRAWN' AND long_on <= :today
            ORDER BY long_on, id LIMIT :size
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
    public List<Absence> touching(Collection<UUID> agreementIds, SlotRange range) {
        List<?> found = getEntityManager()
                .createNativeQuery(TOUCHING, Absence.class)
                .setParameter(
                        "agreements", agreementIds.stream().map(UUID::toString).toArray(String[]::new))
                .setParameter("from", range.first().index())
                .setParameter("to", range.last().index())
                .getResultList();
        return found.stream().map(Absence.class::cast).toList();
    }

    @Override
    public Optional<Absence> from(UUID agreementId, Slot slot) {
        List<?> found = getEntityManager()
                .createNativeQuery(FROM, Absence.class)
                .setParameter("agreement", agreementId)
                .setParameter("from", slot.index())
                .getResultList();
        return found.stream().map(Absence.class::cast).findFirst();
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

    @Override
    public List<UUID> certificateDue(LocalDate latestToday, int atMost) {
        return ids(CERTIFICATE_DUE, latestToday, atMost);
    }

    @Override
    public List<UUID> becomingLong(LocalDate latestToday, int atMost) {
        return ids(BECOMING_LONG, latestToday, atMost);
    }

    private List<UUID> ids(String query, LocalDate today, int atMost) {
        List<?> found = getEntityManager()
                .createNativeQuery(query, UUID.class)
                .setParameter("today", today)
                .setParameter("size", atMost)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }
}
