package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.entitlement.domain.BalanceEvents;
import dev.secondment.leave.entitlement.domain.EntryKind;
import dev.secondment.leave.entitlement.domain.LeaveAccount;
import dev.secondment.leave.entitlement.domain.LeaveAccounts;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.LedgerEntry;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.TermsChanged;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Each calendar year that the placement touches has the days that the terms grant; when the terms change, the difference
 * is posted. A balance may fall below nothing by it: what was taken is not claimed back.
 */
@ApplicationScoped
class KeepEntitlements {
    private final LeaveAccounts accounts;
    private final BalanceEvents events;
    private final Clock clock;

    KeepEntitlements(LeaveAccounts accounts, BalanceEvents events, Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    void on(@Observes TermsChanged changed) {
        BoundTerms terms = changed.terms();
        Map<Integer, LeaveAccount> years = new TreeMap<>(accounts.of(terms.agreementId(), LeaveKind.ANNUAL).stream()
                .collect(Collectors.toMap(LeaveAccount::leaveYear, Function.identity())));
        for (int year = terms.firstDay().getYear(); year <= terms.lastDay().getYear(); year++) {
            years.computeIfAbsent(year, missing -> open(terms, missing));
        }
        years.values().forEach(account -> grant(account, terms));
    }

    private LeaveAccount open(BoundTerms terms, int year) {
        LeaveAccount account = LeaveAccount.opened(Ids.next(), terms.agreementId(), LeaveKind.ANNUAL, year);
        accounts.open(account);
        return account;
    }

    private void grant(LeaveAccount account, BoundTerms terms) {
        BigDecimal difference = terms.entitlement(account.leaveYear()).subtract(account.entitled());
        if (difference.signum() != 0) {
            LedgerEntry entry = new LedgerEntry(
                    Ids.next(),
                    account,
                    EntryKind.ENTITLEMENT,
                    difference,
                    terms.firstDayIn(account.leaveYear()),
                    clock.instant(),
                    null,
                    accounts.grants(account.id()) + 1);
            accounts.grant(account.id(), difference);
            accounts.post(entry);
            accounts.find(account.agreementId(), account.kind(), account.leaveYear())
                    .ifPresent(now -> events.changed(now, entry));
        }
    }
}
