package dev.secondment.leave.request.application;

import dev.secondment.leave.request.domain.AskedNow;
import dev.secondment.leave.request.domain.LeaveHistory;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveRequests;
import dev.secondment.leave.request.domain.LeaveSpan;
import dev.secondment.leave.request.domain.LeaveStatus;
import dev.secondment.leave.request.domain.LeaveStep;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.Caller;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.Page;
import dev.secondment.platform.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads leave requests, each with the sides on which the caller stands in its agreement. */
@ApplicationScoped
public class LeaveRequestQueries {
    private final LeaveRequests requests;
    private final LeaveHistory history;
    private final LeaveViews views;
    private final Actors actors;
    private final CurrentCaller caller;

    LeaveRequestQueries(
            LeaveRequests requests, LeaveHistory history, LeaveViews views, Actors actors, CurrentCaller caller) {
        this.requests = requests;
        this.history = history;
        this.views = views;
        this.actors = actors;
        this.caller = caller;
    }

    @Transactional
    public LeaveRequestView get(UUID id) {
        LeaveRequest request = requests.get(id);
        return views.of(request, actors.in(request.agreementId()));
    }

    /** With {@code awaitingMySide}, only what the caller can answer; a page may then hold fewer than its limit. */
    @Transactional
    public Page<LeaveRequestView> list(LeaveRequests.Filter filter, @Nullable UUID after, int limit) {
        List<LeaveRequest> found = requests.page(filter, after, limit + 1);
        Map<UUID, Set<Side>> sides =
                actors.sidesIn(found.stream().map(LeaveRequest::agreementId).collect(Collectors.toSet()));
        Page<LeaveRequestView> page =
                Page.of(views.of(found, sides), limit, last -> last.id().toString());
        return filter.awaitingMySide()
                ? new Page<>(page.items().stream().filter(this::isMine).toList(), page.next())
                : page;
    }

    private boolean isMine(LeaveRequestView leave) {
        Caller by = caller.get();
        return !leave.readers().contains(Side.SECONDEE)
                && leave.asked().stream()
                        .filter(asked -> leave.readers().contains(asked.side()))
                        .anyMatch(asked -> answers(by, asked));
    }

    private static boolean answers(Caller by, AskedNow asked) {
        return by.hasAny(Roles.HR, Roles.PARTNER_API)
                || (by.has(Roles.LINE_MANAGER) && asked.isManager(by.employeeRef(), by.subject()));
    }

    /** One thing that happened, and what the leave was afterwards. */
    public record Step(
            Instant at,
            String what,
            Optional<Side> by,
            LeaveStatus status,
            LeaveSpan span,
            BigDecimal days,
            Optional<String> reason) {

        static Step of(LeaveStep step) {
            return new Step(step.at(), step.what(), step.by(), step.status(), step.span(), step.days(), step.reason());
        }
    }

    /** What happened, with what the caller may see of it. */
    public record History(Set<Side> readers, List<Step> steps) {}

    @Transactional
    public History history(UUID id) {
        LeaveRequest request = requests.get(id);
        Set<Side> readers = actors.in(request.agreementId()).sides();
        return new History(
                readers,
                history.of(id).stream()
                        .filter(step -> step.isFor(readers))
                        .map(Step::of)
                        .toList());
    }
}
