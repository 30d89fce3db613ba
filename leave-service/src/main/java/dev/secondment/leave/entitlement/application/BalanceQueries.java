package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.entitlement.domain.Balance;
import dev.secondment.leave.entitlement.domain.LeaveBalances;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.LedgerEntry;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads balances. They are between the person and the home employer: the host sees the leave, not what is left of it. */
@ApplicationScoped
public class BalanceQueries {
    private final TermsOfRecord terms;
    private final LeaveBalances balances;
    private final Actors actors;
    private final Clock clock;

    BalanceQueries(TermsOfRecord terms, LeaveBalances balances, Actors actors, Clock clock) {
        this.terms = terms;
        this.balances = balances;
        this.actors = actors;
        this.clock = clock;
    }

    public record BalanceView(
            UUID agreementId, LeaveKind kind, LocalDate asOf, Balance balance, List<LedgerEntry> entries) {}

    /**
     * @param asOf nothing for today, or the nearest day of the placement
     * @param recordedBy nothing for what is known now; the same two moments always give the same answer
     */
    @Transactional
    public BalanceView balance(
            UUID agreementId, LeaveKind kind, @Nullable LocalDate asOf, @Nullable Instant recordedBy) {
        BoundTerms bound = terms.of(agreementId);
        actors.in(agreementId).actingAs(BalanceParts.READER);
        LocalDate date = asOf == null ? today(bound) : asOf;
        Instant recorded = Objects.requireNonNullElseGet(recordedBy, clock::instant);
        Balance balance =
                balances.asOf(agreementId, kind, date, recorded).orElseGet(() -> Balance.nothing(date.getYear()));
        return new BalanceView(
                agreementId, kind, date, balance, balances.entries(agreementId, kind, balance.leaveYear(), recorded));
    }

    /** The whole ledger, newest first. */
    @Transactional
    public Page<LedgerEntry> entries(UUID agreementId, LeaveKind kind, @Nullable UUID after, int limit) {
        terms.of(agreementId);
        actors.in(agreementId).actingAs(BalanceParts.READER);
        return Page.of(
                balances.page(agreementId, kind, after, limit + 1),
                limit,
                entry -> entry.id().toString());
    }

    private LocalDate today(BoundTerms bound) {
        LocalDate today = bound.today(clock.instant());
        if (today.isBefore(bound.firstDay())) {
            return bound.firstDay();
        }
        return today.isAfter(bound.lastDay()) ? bound.lastDay() : today;
    }
}
