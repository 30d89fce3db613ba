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
              AND (CAST(:after AS uuid) IS NULL OR id < :after)
            ORDER BY id DESC LIMIT :size
            """;

    @Override
    public void add(LeaveRequest request) {
        persistAndFlush(request);
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
                "agreementId = ?1 and firstSlot <= ?2 and lastSlot >= ?3 and status in ?4 order by firstSlot",
                agreementId,
                range.last().index(),
                range.first().index(),
                states);
    }

    @Override
    public List<LeaveRequest> of(UUID agreementId, Set<LeaveStatus> states) {
        return list("agreementId = ?1 and status in ?2 order by firstSlot", agreementId, states);
    }

    @Override
    public List<LeaveRequest> page(Filter filter, @Nullable UUID after, int size) {
        List<?> found = getEntityManager()
                .createNativeQuery(PAGE, LeaveRequest.class)
                .setParameter("agreement", filter.agreementId())
                .setParameter(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .setParameter("after", after)
                .setParameter("size", size)
                .getResultList();
        return found.stream().map(LeaveRequest.class::cast).toList();
    }

    @Override
    public List<UUID> over(LocalDate latestToday, int atMost) {
        return ids("r.status = APPROVED and r.span.to < ?1 order by r.span.to, r.id", latestToday, atMost);
    }

    @Override
    public List<UUID> unanswered(LocalDate latestToday, int atMost) {
        return ids("r.status = SUBMITTED and r.answerDueOn < ?1 order by r.answerDueOn, r.id", latestToday, atMost);
    }

    private List<UUID> ids(String condition, LocalDate latestToday, int atMost) {
        return getEntityManager()
                .createQuery("select r.id from LeaveRequest r where " + condition, UUID.class)
                .setParameter(1, latestToday)
                .setMaxResults(atMost)
                .getResultList();
    }
}
