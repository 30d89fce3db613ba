package dev.secondment.agreement.lifecycle.application;

import java.util.List;
import java.util.UUID;

/** Something that time alone brings about, one agreement per transaction, harmless when done twice. */
public interface DatedStep {

    List<UUID> due(int atMost);

    void handle(UUID id);
}
