package dev.secondment.leave.terms.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bound terms of the agreements that the caller has a part in. */
public interface LeaveBindings {

    void add(LeaveBinding binding);

    Optional<LeaveBinding> find(UUID agreementId);

    /** Locks the binding until the transaction ends: what is decided for one agreement is decided one after the other. */
    Optional<LeaveBinding> lock(UUID agreementId);

    /** Those of the caller, in the order of their ids. */
    List<LeaveBinding> page(BindingFilter filter, @Nullable UUID after, int size);

    /** Those of these agreements in which the caller has a part, at once. */
    List<LeaveBinding> all(Collection<UUID> agreementIds);

    default LeaveBinding get(UUID agreementId) {
        return find(agreementId).orElseThrow(() -> unknown(agreementId));
    }

    default LeaveBinding getLocked(UUID agreementId) {
        return lock(agreementId).orElseThrow(() -> unknown(agreementId));
    }

    private static TermsRejected unknown(UUID agreementId) {
        return new TermsRejected(TermsProblem.AGREEMENT_UNKNOWN, "No leave terms for agreement " + agreementId + ".");
    }
}
