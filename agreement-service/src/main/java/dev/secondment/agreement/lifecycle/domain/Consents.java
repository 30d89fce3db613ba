package dev.secondment.agreement.lifecycle.domain;

import java.util.List;
import java.util.UUID;

/** What persons have said to the consent texts of their agreements. */
public interface Consents {

    void add(ConsentEntry entry);

    /** In this round of signatures, oldest first. */
    List<ConsentEntry> of(UUID agreementId, int round);
}
