package dev.secondment.leave.terms.application;

import dev.secondment.leave.calendar.application.ProclaimedDays;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.LeaveBinding;
import dev.secondment.leave.terms.domain.LeaveBindings;
import dev.secondment.leave.terms.domain.Placement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The leave terms of an agreement for the features that carry them out. Strangers find none. */
@ApplicationScoped
public class TermsOfRecord {
    private final LeaveBindings bindings;
    private final ProclaimedDays proclaimed;

    TermsOfRecord(LeaveBindings bindings, ProclaimedDays proclaimed) {
        this.bindings = bindings;
        this.proclaimed = proclaimed;
    }

    public BoundTerms of(UUID agreementId) {
        return of(bindings.get(agreementId));
    }

    BoundTerms of(LeaveBinding binding) {
        BoundTerms terms = binding.terms();
        return terms.with(proclaimed.of(terms.homeOrganization()));
    }

    public Placement placement(UUID agreementId) {
        return bindings.get(agreementId).placement();
    }

    /** Held until the transaction ends: what is decided for one agreement is decided one after the other. */
    public BoundTerms locked(UUID agreementId) {
        return of(bindings.getLocked(agreementId));
    }
}
