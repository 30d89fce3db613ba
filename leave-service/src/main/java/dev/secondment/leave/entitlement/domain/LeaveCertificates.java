package dev.secondment.leave.entitlement.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The certificates of the agreements that the caller has a part in. */
public interface LeaveCertificates {

    void add(LeaveCertificate certificate);

    Optional<LeaveCertificate> find(UUID id);

    /** Newest first. */
    List<LeaveCertificate> page(UUID agreementId, @Nullable UUID after, int size);
}
