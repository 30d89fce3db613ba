package dev.secondment.agreement.lifecycle.persistence;

import dev.secondment.agreement.lifecycle.domain.ConsentEntry;
import dev.secondment.agreement.lifecycle.domain.Consents;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PanacheConsents implements Consents, PanacheRepositoryBase<ConsentEntry, UUID> {

    @Override
    public void add(ConsentEntry entry) {
        persist(entry);
    }

    @Override
    public List<ConsentEntry> of(UUID agreementId, int round) {
        return find("agreementId = ?1 and round = ?2 order by spokenAt, word", agreementId, round)
                .list();
    }
}
