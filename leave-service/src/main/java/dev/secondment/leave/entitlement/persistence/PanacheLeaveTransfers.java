package dev.secondment.leave.entitlement.persistence;

import dev.secondment.leave.entitlement.domain.LeaveTransfer;
import dev.secondment.leave.entitlement.domain.LeaveTransfers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheLeaveTransfers implements LeaveTransfers, PanacheRepositoryBase<LeaveTransfer, UUID> {

    @Override
    public void add(LeaveTransfer transfer) {
        persistAndFlush(transfer);
    }

    @Override
    public List<LeaveTransfer> of(UUID agreementId) {
        return list("agreementId = ?1 order by id", agreementId);
    }

    @Override
    public List<LeaveTransfer> page(UUID agreementId, Set<LeaveTransfer.Type> types, @Nullable UUID after, int size) {
        return find(
                        "agreementId = ?1 and type in ?2 and (?3 is null or id < ?3) order by id desc",
                        agreementId,
                        types,
                        after)
                .page(0, size)
                .list();
    }
}
