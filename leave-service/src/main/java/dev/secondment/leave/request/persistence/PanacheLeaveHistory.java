package dev.secondment.leave.request.persistence;

import dev.secondment.leave.request.domain.LeaveHistory;
import dev.secondment.leave.request.domain.LeaveStep;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PanacheLeaveHistory implements LeaveHistory, PanacheRepositoryBase<LeaveStep, UUID> {

    @Override
    public void add(LeaveStep step) {
        persist(step);
    }

    @Override
    public List<LeaveStep> of(UUID leaveRequestId) {
        return list("leaveRequestId = ?1 order by id", leaveRequestId);
    }
}
