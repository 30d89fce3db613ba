package dev.secondment.leave.entitlement.persistence;

import dev.secondment.leave.entitlement.domain.EntitlementNotice;
import dev.secondment.leave.entitlement.domain.EntitlementNotices;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class PanacheEntitlementNotices implements EntitlementNotices, PanacheRepositoryBase<EntitlementNotice, UUID> {

    @Override
    public void add(EntitlementNotice notice) {
        persistAndFlush(notice);
    }

    @Override
    public Map<Integer, LocalDate> of(UUID agreementId) {
        return list("agreementId", agreementId).stream()
                .collect(Collectors.toMap(
                        EntitlementNotice::leaveYear,
                        EntitlementNotice::givenOn,
                        (one, other) -> one.isBefore(other) ? one : other));
    }
}
