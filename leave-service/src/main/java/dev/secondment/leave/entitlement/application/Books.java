package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.entitlement.domain.LeaveAccount;
import dev.secondment.leave.entitlement.domain.LeaveAccounts;
import dev.secondment.leave.entitlement.domain.LeaveDraws;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.LeaveSpells;
import dev.secondment.leave.entitlement.domain.LedgerEntry;
import dev.secondment.leave.entitlement.domain.YearBook;
import dev.secondment.leave.policy.application.PoliciesOfRecord;
import dev.secondment.leave.policy.domain.Enrolments;
import dev.secondment.leave.policy.domain.PolicyRules;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens the accounts of an agreement, in the same few statements however many years and entries they have. */
@ApplicationScoped
class Books {
    private final TermsOfRecord terms;
    private final PoliciesOfRecord policies;
    private final LeaveAccounts accounts;
    private final LeaveDraws draws;
    private final LeaveSpells spells;
    private final Clock clock;

    Books(
            TermsOfRecord terms,
            PoliciesOfRecord policies,
            LeaveAccounts accounts,
            LeaveDraws draws,
            LeaveSpells spells,
            Clock clock) {
        this.terms = terms;
        this.policies = policies;
        this.accounts = accounts;
        this.draws = draws;
        this.spells = spells;
        this.clock = clock;
    }

    Book of(UUID agreementId, LeaveKind kind) {
        return of(terms.of(agreementId), kind);
    }

    Book of(BoundTerms bound, LeaveKind kind) {
        Enrolments enrolments = policies.of(bound);
        List<LedgerEntry> ledger = accounts.ledger(bound.agreementId(), kind);
        Map<UUID, List<LedgerEntry>> entries = ledger.stream().collect(Collectors.groupingBy(LedgerEntry::accountId));
        Book book = new Book(
                bound,
                terms.placement(bound.agreementId()).homeOrganization(),
                enrolments,
                kind,
                bound.today(clock.instant()),
                spells.of(bound.agreementId()),
                new TreeMap<>());
        accounts.of(bound.agreementId(), kind)
                .forEach(account -> book.years()
                        .put(account.leaveYear(), year(book, account, entries.getOrDefault(account.id(), List.of()))));
        book.drawnBy(draws.of(bound.agreementId(), kind));
        return book;
    }

    /** A leave year that has no account yet gets one. */
    YearBook opened(Book book, LeaveYear wanted) {
        return book.years().computeIfAbsent(wanted.year(), missing -> {
            LeaveAccount account = LeaveAccount.opened(Ids.next(), book.terms().agreementId(), book.kind(), wanted);
            accounts.open(account);
            return year(book, account, List.of());
        });
    }

    /** Leave years follow the policies: an account whose year has other days now is kept by these. */
    private static YearBook year(Book book, LeaveAccount account, List<LedgerEntry> entries) {
        Enrolments enrolments = book.enrolments();
        LeaveYear year = enrolments.years().in(account.leaveYear());
        return new YearBook(
                account.keptBy(year),
                enrolments.segments(year),
                rules(book.terms(), enrolments, year),
                enrolments.employedSince().orElse(null),
                book.spells(),
                entries);
    }

    /** Those of the policy of record: from the placement's first day of the year on, where there is one. */
    private static PolicyRules rules(BoundTerms bound, Enrolments enrolments, LeaveYear year) {
        return enrolments.rulesOn(year.contains(bound.firstDay()) ? bound.firstDay() : year.first());
    }
}
