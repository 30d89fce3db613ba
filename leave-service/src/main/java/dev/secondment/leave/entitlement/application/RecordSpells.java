package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.LeaveSpells;
import dev.secondment.leave.terms.application.TermsOfRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Leave that draws on no balance can still change one: on some of its days nothing is earned. */
@ApplicationScoped
public class RecordSpells {
    private final LeaveSpells spells;
    private final TermsOfRecord terms;
    private final KeepEntitlements entitlements;

    RecordSpells(LeaveSpells spells, TermsOfRecord terms, KeepEntitlements entitlements) {
        this.spells = spells;
        this.terms = terms;
        this.entitlements = entitlements;
    }

    /**
     * The caller holds the agreement's lock.
     *
     * @param granted all of the request's half days as it stands now; none where it is not granted
     */
    @Transactional
    public void handle(UUID agreementId, UUID requestId, LeaveKind kind, List<SlotRange> granted) {
        spells.keep(agreementId, requestId, kind, granted);
        entitlements.recalculate(terms.of(agreementId));
    }
}
