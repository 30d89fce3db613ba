package dev.secondment.leave.terms.persistence;

import dev.secondment.leave.terms.domain.LeaveBinding;
import dev.secondment.leave.terms.domain.LeaveBindings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheLeaveBindings implements LeaveBindings, PanacheRepositoryBase<LeaveBinding, UUID> {

    @Override
    public void add(LeaveBinding binding) {
        persistAndFlush(binding);
    }

    @Override
    public Optional<LeaveBinding> find(UUID agreementId) {
        return findByIdOptional(agreementId);
    }

    @Override
    public Optional<LeaveBinding> lock(UUID agreementId) {
        return findByIdOptional(agreementId, LockModeType.PESSIMISTIC_WRITE);
    }
}
