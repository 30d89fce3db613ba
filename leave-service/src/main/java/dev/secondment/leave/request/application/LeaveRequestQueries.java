package dev.secondment.leave.request.application;

import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveRequests;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads leave requests, each with the sides on which the caller stands in its agreement. */
@ApplicationScoped
public class LeaveRequestQueries {
    private final LeaveRequests requests;
    private final Actors actors;

    LeaveRequestQueries(LeaveRequests requests, Actors actors) {
        this.requests = requests;
        this.actors = actors;
    }

    @Transactional
    public LeaveRequestView get(UUID id) {
        LeaveRequest request = requests.get(id);
        return LeaveRequestView.of(request, actors.in(request.agreementId()).sides());
    }

    @Transactional
    public Page<LeaveRequestView> list(LeaveRequests.Filter filter, @Nullable UUID after, int limit) {
        List<LeaveRequest> found = requests.page(filter, after, limit + 1);
        Map<UUID, Set<Side>> sides =
                actors.sidesIn(found.stream().map(LeaveRequest::agreementId).collect(Collectors.toSet()));
        List<LeaveRequestView> views = found.stream()
                .map(request -> LeaveRequestView.of(request, sides.getOrDefault(request.agreementId(), Set.of())))
                .toList();
        return Page.of(views, limit, last -> last.id().toString());
    }
}
