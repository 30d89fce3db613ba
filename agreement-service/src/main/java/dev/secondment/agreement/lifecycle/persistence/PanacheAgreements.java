package dev.secondment.agreement.lifecycle.persistence;

import dev.secondment.agreement.lifecycle.domain.Agreement;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.Agreements;
import dev.secondment.agreement.lifecycle.domain.HistoryEntry;
import dev.secondment.agreement.lifecycle.domain.Preparation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;

@ApplicationScoped
class PanacheAgreements implements Agreements, PanacheRepositoryBase<Agreement, UUID> {
    /** An entry has the id of its event, which knows its place beside that of the party: the feed begins there too. */
    private static final String HISTORY = """
            SELECT h.* FROM agreement_history h
            WHERE h.agreement_id = :id AND EXISTS (
              SELECT FROM event_log e JOIN record_party p ON p.record_id = e.record_id AND p.since <= e.tx
              WHERE e.id = h.id AND p.principal = ANY (app_principals()))
            ORDER BY h.position
            """;

    @Override
    public void add(Agreement agreement) {
        persist(agreement);
    }

    @Override
    public Optional<Agreement> find(UUID id) {
        return find("from Agreement a left join fetch a.signatures where a.id = ?1", id)
                .singleResultOptional();
    }

    @Override
    public Optional<Agreement> findToChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<Agreement> findUnlessLocked(UUID id) {
        return Optional.ofNullable(
                getEntityManager().find(Agreement.class, id, LockModeType.PESSIMISTIC_WRITE, Timeouts.SKIP_LOCKED));
    }

    @Override
    public List<UUID> due(List<AgreementStatus> states, Instant now, int atMost) {
        return getEntityManager()
                .createQuery("""
                        select a.id from Agreement a
                        where a.dueAt <= :now and a.status in :states
                          and (a.status <> :signed or a.preparation = :ready)
                        order by a.dueAt
                        """, UUID.class)
                .setParameter("now", now)
                .setParameter("states", states)
                .setParameter("signed", AgreementStatus.SIGNED)
                .setParameter("ready", Preparation.READY)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public String nextNumber(int year) {
        Number next = (Number) getEntityManager()
                .createNativeQuery("SELECT nextval('agreement_number')")
                .getSingleResult();
        return String.format(Locale.ROOT, "SEC-%d-%06d", year, next.longValue());
    }

    @Override
    public void remember(HistoryEntry entry) {
        getEntityManager().persist(entry);
    }

    @Override
    @SuppressWarnings("unchecked") // A native query knows its rows by the class it is given.
    public List<HistoryEntry> history(UUID id) {
        return getEntityManager()
                .createNativeQuery(HISTORY, HistoryEntry.class)
                .setParameter("id", id)
                .getResultList();
    }
}
