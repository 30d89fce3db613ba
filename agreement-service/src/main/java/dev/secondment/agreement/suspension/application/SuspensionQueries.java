package dev.secondment.agreement.suspension.application;

import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.AgreementQueries;
import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.agreement.suspension.domain.Suspensions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reading the halts of a secondment, which are no business of a vendor or a client. */
@ApplicationScoped
public class SuspensionQueries {

    private final AgreementQueries agreements;
    private final AgreementDesk desk;
    private final Suspensions suspensions;

    SuspensionQueries(AgreementQueries agreements, AgreementDesk desk, Suspensions suspensions) {
        this.agreements = agreements;
        this.desk = desk;
        this.suspensions = suspensions;
    }

    /** Newest first. */
    @Transactional
    public List<SuspensionView> list(UUID agreementId) {
        if (!desk.viewer(agreementId).isAmong(Audience.EMPLOYMENT)) {
            return List.of();
        }
        long version = agreements.get(agreementId).version();
        return suspensions.of(agreementId).stream()
                .map(suspension -> SuspensionView.of(suspension, version))
                .toList();
    }
}
