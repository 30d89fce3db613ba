package dev.secondment.leave.request.domain;

import dev.secondment.leave.calendar.domain.SlotRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The leave requests of the agreements that the caller has a part in. */
public interface LeaveRequests {

    /** Stored at once, so that the database's own guard against overlaps speaks now and not at the end. */
    void add(LeaveRequest request);

    Optional<LeaveRequest> find(UUID id);

    default LeaveRequest get(UUID id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    /** Only the agreement, so that it can be locked before the request itself is read. */
    Optional<UUID> findAgreementOf(UUID id);

    default UUID agreementOf(UUID id) {
        return findAgreementOf(id).orElseThrow(() -> unknown(id));
    }

    /** Requests in one of the states that touch the range, in the order of their days. */
    List<LeaveRequest> touching(UUID agreementId, SlotRange range, Set<LeaveStatus> states);

    /** Requests of one agreement in one of the states, in the order of their days. */
    List<LeaveRequest> of(UUID agreementId, Set<LeaveStatus> states);

    /** Newest first, by id. */
    List<LeaveRequest> page(Filter filter, @Nullable UUID after, int size);

    record Filter(@Nullable UUID agreementId, @Nullable LeaveStatus status) {}

    /** Approved leave whose last day is over somewhere on earth. */
    List<UUID> over(LocalDate latestToday, int atMost);

    /** Submitted requests whose answer was due before a day. */
    List<UUID> unanswered(LocalDate latestToday, int atMost);

    private static LeaveRejected unknown(UUID id) {
        return new LeaveRejected(LeaveProblem.UNKNOWN, "There is no leave request " + id + ".");
    }
}
