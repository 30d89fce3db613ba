package dev.secondment.placement.assignment.persistence;

import dev.secondment.placement.assignment.domain.AssignmentPeriod;
import dev.secondment.placement.assignment.domain.Booking;
import dev.secondment.placement.assignment.domain.FteByDay;
import dev.secondment.placement.assignment.domain.OnboardingTemplateItem;
import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.PlacementProblem;
import dev.secondment.placement.assignment.domain.PlacementRejected;
import dev.secondment.placement.assignment.domain.PlacementStatus;
import dev.secondment.placement.assignment.domain.Placements;
import dev.secondment.platform.data.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanachePlacements implements Placements, PanacheRepositoryBase<Placement, UUID> {
    private static final int CLOSING_CANDIDATE_DAYS = 31;

    /** Driven from the caller's own records, so that a page does not depend on how many others there are. */
    private static final String LIST = """
            SELECT * FROM placement
            WHERE agreement_id IN (SELECT record_id FROM record_party WHERE principal = ANY (app_principals()))
              AND agreement_id > coalesce(CAST(:after AS uuid), '00000000-0000-0000-0000-000000000000')
              AND (CAST(:agreement AS uuid) IS NULL OR agreement_id = :agreement)
              AND (CAST(:status AS text) IS NULL OR status = :status)
            ORDER BY agreement_id LIMIT :limit
            """;

    private final Sql sql;

    PanachePlacements(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Placement placement) {
        persist(placement);
    }

    @Override
    public Placement get(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(
                        () -> new PlacementRejected(PlacementProblem.NOT_FOUND, "There is no placement " + id + "."));
    }

    @Override
    public Optional<Placement> takeByAgreement(UUID agreementId) {
        return find("agreementId", agreementId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    @Override
    public List<Placement> list(Filter filter, Optional<UUID> afterAgreement, int limit) {
        List<?> found = getEntityManager()
                .createNativeQuery(LIST, Placement.class)
                .setParameter("after", afterAgreement.orElse(null))
                .setParameter("agreement", filter.agreementId().orElse(null))
                .setParameter(
                        "status", filter.status().map(PlacementStatus::name).orElse(null))
                .setParameter("limit", limit)
                .getResultList();
        return found.stream().map(Placement.class::cast).toList();
    }

    @Override
    public FteByDay holdWorkingTimeBeside(Placement placement) {
        sql.query(
                "SELECT hold_working_time(?, ?)", row -> true, placement.homeOrganizationId(), placement.employeeRef());
        return new FteByDay(sql.query(
                """
                SELECT b.placement_id, b.starts_on, b.ends_on, b.fte, b.home_fte_retained
                FROM placement_booking b JOIN placement p ON p.id = b.placement_id
                WHERE p.home_organization_id = ? AND p.employee_ref = ? AND p.id <> ?
                """,
                row -> new Booking(
                        row.getObject("placement_id", UUID.class),
                        new AssignmentPeriod(
                                row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
                        row.getBigDecimal("fte"),
                        row.getBigDecimal("home_fte_retained")),
                placement.homeOrganizationId(),
                placement.employeeRef(),
                placement.id()));
    }

    @Override
    public List<UUID> conflicted() {
        return getEntityManager()
                .createQuery("select id from Placement where conflictFirstDay is not null order by id", UUID.class)
                .getResultList();
    }

    @Override
    public List<UUID> endingBy(LocalDate day) {
        return getEntityManager()
                .createQuery("""
                        select id from Placement
                        where status in (ACTIVE, ON_HOLD)
                              and (coalesce(finish.agreed, finish.planned) <= :closing or finish.reason is not null)
                           or status = CLOSING and coalesce(finish.agreed, finish.planned) <= :closed
                        order by coalesce(finish.agreed, finish.planned)""", UUID.class)
                .setParameter("closing", day.plusDays(CLOSING_CANDIDATE_DAYS))
                .setParameter("closed", day)
                .getResultList();
    }

    @Override
    public List<UUID> changingHostBy(LocalDate day) {
        return getEntityManager()
                .createQuery("select id from Placement where hostChangesOn <= :day order by hostChangesOn", UUID.class)
                .setParameter("day", day.plusDays(1))
                .getResultList();
    }

    @Override
    public Optional<Placement> takeForWork(UUID id) {
        List<Boolean> taken =
                sql.query("SELECT true FROM placement WHERE id = ? FOR UPDATE SKIP LOCKED", row -> true, id);
        return taken.isEmpty() ? Optional.empty() : findByIdOptional(id);
    }

    @Override
    public List<OnboardingTemplateItem> onboardingTemplate() {
        return getEntityManager()
                .createQuery("from OnboardingTemplateItem", OnboardingTemplateItem.class)
                .getResultList();
    }
}
