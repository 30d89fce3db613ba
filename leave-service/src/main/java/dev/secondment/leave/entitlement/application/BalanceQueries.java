package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.entitlement.domain.Balance;
import dev.secondment.leave.entitlement.domain.LeaveAccounts;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.LedgerEntry;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.Part;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads balances. They are between the person and the home employer: the host sees the leave, not what is left of it. */
@ApplicationScoped
public class BalanceQueries {
    private static final Part READER = Part.of(
                    Side.HOME, Roles.HR, Roles.LINE_MANAGER, Roles.PAYROLL, Roles.PARTNER_API, Roles.AUDITOR)
            .or(Side.SECONDEE, Roles.SECONDEE);

    private final TermsOfRecord terms;
    private final LeaveAccounts accounts;
    private final Actors actors;
    private final Clock clock;

    BalanceQueries(TermsOfRecord terms, LeaveAccounts accounts, Actors actors, Clock clock) {
        this.terms = terms;
        this.accounts = accounts;
        this.actors = actors;
        this.clock = clock;
    }

    public record BalanceView(
            UUID agreementId, LeaveKind kind, LocalDate asOf, Balance balance, List<LedgerEntry> entries) {}

    /** Without a date: today, or the nearest day of the placement. */
    @Transactional
    public BalanceView balance(UUID agreementId, LeaveKind kind, @Nullable LocalDate asOf) {
        BoundTerms bound = terms.of(agreementId);
        actors.in(agreementId).actingAs(READER);
        LocalDate date = asOf == null ? today(bound) : asOf;
        Balance balance = accounts.balance(agreementId, kind, date.getYear(), date)
                .orElseGet(() -> new Balance(
                        date.getYear(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
        return new BalanceView(agreementId, kind, date, balance, accounts.entries(agreementId, kind, date.getYear()));
    }

    private LocalDate today(BoundTerms bound) {
        LocalDate today = bound.today(clock.instant());
        if (today.isBefore(bound.firstDay())) {
            return bound.firstDay();
        }
        return today.isAfter(bound.lastDay()) ? bound.lastDay() : today;
    }
}
