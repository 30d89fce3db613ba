package dev.secondment.leave.entitlement.persistence;

import dev.secondment.leave.entitlement.domain.LeaveCertificate;
import dev.secondment.leave.entitlement.domain.LeaveCertificates;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheLeaveCertificates implements LeaveCertificates, PanacheRepositoryBase<LeaveCertificate, UUID> {

    @Override
    public void add(LeaveCertificate certificate) {
        persistAndFlush(certificate);
    }

    @Override
    public Optional<LeaveCertificate> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<LeaveCertificate> page(UUID agreementId, @Nullable UUID after, int size) {
        return find("agreementId = ?1 and (?2 is null or id < ?2) order by id desc", agreementId, after)
                .page(0, size)
                .list();
    }
}
