package dev.secondment.leave.request.application;

import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.domain.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Shows requests together with who is asked now. */
@ApplicationScoped
class LeaveViews {
    private final Answerers answerers;

    LeaveViews(Answerers answerers) {
        this.answerers = answerers;
    }

    LeaveRequestView of(LeaveRequest request, Actor reader) {
        return of(List.of(request), Map.of(request.agreementId(), reader.sides()))
                .getFirst();
    }

    List<LeaveRequestView> of(List<LeaveRequest> requests, Map<UUID, Set<Side>> readers) {
        var asked = answerers.asked(requests);
        return requests.stream()
                .map(request -> LeaveRequestView.of(
                        request,
                        readers.getOrDefault(request.agreementId(), Set.of()),
                        asked.getOrDefault(request.id(), List.of())))
                .toList();
    }
}
