package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.entitlement.domain.BalanceEvents;
import dev.secondment.leave.entitlement.domain.EntryKind;
import dev.secondment.leave.entitlement.domain.LeaveAccount;
import dev.secondment.leave.entitlement.domain.LeaveAccounts;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.LedgerEntry;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.TermsBound;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Terms are bound: each calendar year that the placement touches gets the agreed days. A year is granted whole; the
 * parties agree the figure for the placement, and proration rules are policies of their own.
 */
@ApplicationScoped
class OpenAccounts {
    private final LeaveAccounts accounts;
    private final BalanceEvents events;
    private final Clock clock;

    OpenAccounts(LeaveAccounts accounts, BalanceEvents events, Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    void on(@Observes TermsBound bound) {
        BoundTerms terms = bound.terms();
        LocalDate start = terms.placement().from();
        for (int year = start.getYear(); year <= terms.placement().to().getYear(); year++) {
            LocalDate newYear = LocalDate.of(year, 1, 1);
            open(terms, year, newYear.isAfter(start) ? newYear : start);
        }
    }

    private void open(BoundTerms terms, int year, LocalDate effective) {
        LeaveAccount account =
                LeaveAccount.opened(Ids.next(), terms.agreementId(), LeaveKind.ANNUAL, year, terms.daysPerYear());
        accounts.open(account);
        LedgerEntry entry = new LedgerEntry(
                Ids.next(), account, EntryKind.ENTITLEMENT, terms.daysPerYear(), effective, clock.instant(), null, 1);
        accounts.post(entry);
        events.changed(account, entry);
    }
}
