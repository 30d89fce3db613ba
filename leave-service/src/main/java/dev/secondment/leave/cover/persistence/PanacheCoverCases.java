package dev.secondment.leave.cover.persistence;

import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.cover.domain.CoverCase;
import dev.secondment.leave.cover.domain.CoverCases;
import dev.secondment.leave.cover.domain.CoverPerson;
import dev.secondment.platform.data.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheCoverCases implements CoverCases, PanacheRepositoryBase<CoverCase, UUID> {
    /** Driven from the caller's own records, so that a page does not depend on how many others there are. */
    private static final String PAGE = """
            SELECT * FROM cover_case
            WHERE (agreement_id IN (SELECT record_id FROM record_party WHERE principal = ANY (app_principals()))
                   OR id IN (SELECT cover_case_id FROM cover_offer WHERE id IN
                             (SELECT record_id FROM record_party WHERE principal = ANY (app_principals()))))
              AND (CAST(:agreement AS uuid) IS NULL OR agreement_id = :agreement)
              AND (CAST(:after AS uuid) IS NULL OR id < :after)
            ORDER BY id DESC LIMIT :size
            """;

    private static final String EXPIRED = """
            SELECT DISTINCT cover_case_id FROM cover_offer
            WHERE ended_as IS NULL AND expires_at <= :now LIMIT :size
            """;

    private static final String UNANSWERED = """
            SELECT id FROM cover_case c
            WHERE status IN ('OPEN', 'PARTIAL', 'UNFILLED') AND escalated_to IS DISTINCT FROM 'HOME'
              AND answer_due_on < :today
              AND EXISTS (SELECT 1 FROM cover_slot s
                          WHERE s.cover_case_id = c.id AND s.person_ref IS NULL AND NOT s.gap)
              AND NOT EXISTS (SELECT 1 FROM cover_offer o WHERE o.cover_case_id = c.id AND o.ended_as IS NULL)
            ORDER BY answer_due_on, id LIMIT :size
            """;

    private static final String GOING_ON = """
            SELECT id FROM cover_case
            WHERE NOT absence_over AND status <> 'CANCELLED' AND look_again_at <= :now
            ORDER BY look_again_at, id LIMIT :size
            """;

    private static final String COVERING = """
            SELECT cover_case_id, agreement_id, person_organization, person_ref, slot FROM cover_slot
            WHERE person_ref = ANY (?) AND slot BETWEEN ? AND ?
            """;

    private final Sql sql;

    PanacheCoverCases(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(CoverCase opened) {
        persistAndFlush(opened);
    }

    @Override
    public void store() {
        flush();
    }

    @Override
    public Optional<CoverCase> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<UUID> findAgreementOf(UUID id) {
        return getEntityManager()
                .createQuery("select c.agreementId from CoverCase c where c.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<CoverCase> findFor(UUID absenceId) {
        return find("absenceId", absenceId).firstResultOptional();
    }

    @Override
    public List<CoverCase> of(UUID agreementId) {
        return list("agreementId = ?1 order by id", agreementId);
    }

    @Override
    public List<CoverCase> page(@Nullable UUID agreementId, @Nullable UUID after, int size) {
        List<?> found = getEntityManager()
                .createNativeQuery(PAGE, CoverCase.class)
                .setParameter("agreement", agreementId)
                .setParameter("after", after)
                .setParameter("size", size)
                .getResultList();
        return found.stream().map(CoverCase.class::cast).toList();
    }

    @Override
    public List<UUID> withExpiredOffers(Instant now, int atMost) {
        return ids(EXPIRED, "now", now, atMost);
    }

    @Override
    public List<UUID> unanswered(LocalDate latestToday, int atMost) {
        return ids(UNANSWERED, "today", latestToday, atMost);
    }

    @Override
    public List<UUID> goingOn(Instant now, int atMost) {
        return ids(GOING_ON, "now", now, atMost);
    }

    private List<UUID> ids(String query, String name, Object value, int atMost) {
        List<?> found = getEntityManager()
                .createNativeQuery(query, UUID.class)
                .setParameter(name, value)
                .setParameter("size", atMost)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    @Override
    public void hold(CoverPerson person) {
        sql.query("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "cover " + person.principal());
    }

    @Override
    public List<Covering> covering(Collection<CoverPerson> people, SlotRange range) {
        return sql
                .query(
                        COVERING,
                        row -> new Covering(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                new CoverPerson(row.getObject(3, UUID.class), row.getString(4)),
                                new Slot(row.getLong(5))),
                        people.stream().map(CoverPerson::employeeRef).distinct().toList(),
                        range.first().index(),
                        range.last().index())
                .stream()
                .filter(covering -> people.contains(covering.person()))
                .toList();
    }
}
