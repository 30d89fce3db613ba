package dev.secondment.agreement.lifecycle.domain;

import java.util.List;
import java.util.UUID;

/** The signed texts of all agreements that the present caller, or the present dated work, may see. */
public interface AgreementVersions {

    void add(AgreementVersion version);

    /** In the order of signing; none while the agreement is unsigned. */
    List<AgreementVersion> of(UUID agreementId);
}
