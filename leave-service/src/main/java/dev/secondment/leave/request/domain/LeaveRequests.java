package dev.secondment.leave.request.domain;

import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.entitlement.domain.LeaveKind;
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

    /** What was changed is stored now, so that something else can take the place of what it was. */
    void flush();

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

    /**
     * @param from leave that ends on that day or later
     * @param to leave that begins on that day or earlier
     * @param kind only where the caller may know the kind
     * @param awaitingMySide only requests that wait for a side on which the caller stands
     */
    record Filter(
            @Nullable UUID agreementId,
            @Nullable LeaveStatus status,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LeaveKind kind,
            boolean awaitingMySide) {

        public static Filter of(@Nullable UUID agreementId, @Nullable LeaveStatus status) {
            return new Filter(agreementId, status, null, null, null, false);
        }
    }

    /** Granted leave whose last day is over somewhere on earth. */
    List<UUID> over(LocalDate latestToday, int atMost);

    /** Leave that has begun somewhere on earth while other dates are asked for. */
    List<UUID> changesTooLate(LocalDate latestToday, int atMost);

    /** Requests whose answer was due before a day, or that are to be reminded of. */
    List<UUID> unanswered(LocalDate latestToday, int atMost);

    /** How many requests of the agreement that begin in these days were refused for lack of cover. */
    long refusedForLackOfCover(UUID agreementId, LocalDate from, LocalDate to);

    private static LeaveRejected unknown(UUID id) {
        return new LeaveRejected(LeaveProblem.UNKNOWN, "There is no leave request " + id + ".");
    }
}
