package dev.secondment.agreement.lifecycle.persistence;

import dev.secondment.agreement.lifecycle.domain.AgreementVersion;
import dev.secondment.agreement.lifecycle.domain.AgreementVersions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PanacheAgreementVersions
        implements AgreementVersions, PanacheRepositoryBase<AgreementVersion, AgreementVersion.Place> {

    @Override
    public void add(AgreementVersion version) {
        persist(version);
    }

    @Override
    public List<AgreementVersion> of(UUID agreementId) {
        return list("place.agreementId = ?1 order by place.number", agreementId);
    }
}
