package dev.secondment.leave.request.persistence;

import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveRequests;
import dev.secondment.leave.request.domain.LeaveStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheLeaveRequests implements LeaveRequests, PanacheRepositoryBase<LeaveRequest, UUID> {
    /** Driven from the caller's own records, so that a page does not depend on how many others there are. */
    private static final String PAGE = """
            SELECT * FROM leave_request
            WHERE agreement_id IN (SELECT record_id FROM record_party WHERE principal = ANY (app_principals()))
              AND (CAST(:agreement AS uuid) IS NULL OR agreement_id = :agreement)
              AND (CAST(:status AS text) IS NULL OR status = :status)
              AND (CAST(:from AS date) IS NULL OR to_day >= :from)
              AND (CAST(:to AS date) IS NULL OR from_day <= :to)
              AND (CAST(:kind AS text) IS NULL OR kind = :kind AND EXISTS (SELECT 1 FROM record_party p
                   WHERE p.record_id = agreement_id AND p.side IN ('HOME', 'SECONDEE') AND p.principal = ANY (app_principals())))
              AND (NOT :awaiting OR EXISTS (SELECT 1 FROM record_party p
                   WHERE p.record_id = agreement_id AND p.principal = ANY (app_principals()) AND p.side = ANY (CASE coalesce(asked_step, status)
                       WHEN 'SUBMITTED' THEN CASE coalesce(asked_route, route) WHEN 'HOST_THEN_HOME' THEN ARRAY['HOST'] WHEN 'HOST_ONLY' THEN ARRAY['HOST']
                           WHEN 'HOME_THEN_HOST' THEN ARRAY['HOME'] WHEN 'HOME_ONLY' THEN ARRAY['HOME'] ELSE ARRAY['HOME', 'HOST'] END
                       WHEN 'HOST_AGREED' THEN ARRAY['HOME'] WHEN 'HOME_AGREED' THEN ARRAY['HOST'] WHEN 'ESCALATED' THEN ARRAY['HOME']
                       WHEN 'CANCELLATION_REQUESTED' THEN ARRAY[granted_by] ELSE CAST(ARRAY[] AS text[]) END)))
              AND (CAST(:after AS uuid) IS NULL OR id < :after)
            ORDER BY id DESC LIMIT :size
            """;

    @Override
    public void add(LeaveRequest request) {
        persistAndFlush(request);
    }

    @Override
    public void flush() {
        getEntityManager().flush();
    }

    @Override
    public Optional<LeaveRequest> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<UUID> findAgreementOf(UUID id) {
        return getEntityManager()
                .createQuery("select r.agreementId from LeaveRequest r where r.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<LeaveRequest> touching(UUID agreementId, SlotRange range, Set<LeaveStatus> states) {
        return list(
                "agreementId = ?1 and (dates.firstSlot <= ?2 and dates.lastSlot >= ?3"
                        + " or change.firstSlot <= ?2 and change.lastSlot >= ?3) and status in ?4 order by dates.firstSlot",
                agreementId,
                range.last().index(),
                range.first().index(),
                states);
    }

    @Override
    public List<LeaveRequest> of(UUID agreementId, Set<LeaveStatus> states) {
        return list("agreementId = ?1 and status in ?2 order by dates.firstSlot", agreementId, states);
    }

    @Override
    public List<LeaveRequest> page(Filter filter, @Nullable UUID after, int size) {
        List<?> found = getEntityManager()
                .createNativeQuery(PAGE, LeaveRequest.class)
                .setParameter("agreement", filter.agreementId())
                .setParameter(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .setParameter("from", filter.from())
                .setParameter("to", filter.to())
                .setParameter(
                        "kind", filter.kind() == null ? null : filter.kind().name())
                .setParameter("awaiting", filter.awaitingMySide())
                .setParameter("after", after)
                .setParameter("size", size)
                .getResultList();
        return found.stream().map(LeaveRequest.class::cast).toList();
    }

    @Override
    public List<UUID> over(LocalDate latestToday, int atMost) {
        return ids(
                "r.status in (APPROVED, CANCELLATION_REQUESTED) and r.dates.span.to < ?1 order by r.dates.span.to, r.id",
                latestToday,
                atMost);
    }

    @Override
    public List<UUID> changesTooLate(LocalDate latestToday, int atMost) {
        return ids(
                "r.status = CHANGE_REQUESTED and r.dates.span.from <= ?1 order by r.dates.span.from, r.id",
                latestToday,
                atMost);
    }

    @Override
    public List<UUID> unanswered(LocalDate latestToday, int atMost) {
        return ids(
                "r.status in (SUBMITTED, HOST_AGREED, HOME_AGREED, ESCALATED, CHANGE_REQUESTED, CANCELLATION_REQUESTED)"
                        + " and (r.deadline.answerDueOn < ?1 or not r.deadline.reminded and r.deadline.remindOn <= ?1)"
                        + " order by r.deadline.remindOn, r.id",
                latestToday,
                atMost);
    }

    @Override
    public long refusedForLackOfCover(UUID agreementId, LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct r.id) from LeaveRequest r join r.decisions d where r.agreementId = ?1"
                                + " and r.status = DECLINED and r.dates.span.from between ?2 and ?3 and d.cause = LACK_OF_COVER",
                        Long.class)
                .setParameter(1, agreementId)
                .setParameter(2, from)
                .setParameter(3, to)
                .getSingleResult();
    }

    private List<UUID> ids(String condition, LocalDate latestToday, int atMost) {
        return getEntityManager()
                .createQuery("select r.id from LeaveRequest r where " + condition, UUID.class)
                .setParameter(1, latestToday)
                .setMaxResults(atMost)
                .getResultList();
    }
}
