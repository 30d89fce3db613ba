package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.entitlement.domain.BalanceEvents;
import dev.secondment.leave.entitlement.domain.BalanceProblem;
import dev.secondment.leave.entitlement.domain.BalanceRejected;
import dev.secondment.leave.entitlement.domain.Bucket;
import dev.secondment.leave.entitlement.domain.EntryKind;
import dev.secondment.leave.entitlement.domain.LeaveAccount;
import dev.secondment.leave.entitlement.domain.LeaveAccounts;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.LedgerEntry;
import dev.secondment.leave.entitlement.domain.YearBalance;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * The only writer of balances. Each operation takes a charge apart by leave year, in the order of the years, and joins
 * the caller's transaction: either every year is posted or none.
 */
@ApplicationScoped
public class LeaveLedger {
    private final LeaveAccounts accounts;
    private final BalanceEvents events;
    private final Clock clock;

    LeaveLedger(LeaveAccounts accounts, BalanceEvents events, Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** For whom and for which request days move. */
    public record Draw(UUID agreementId, LeaveKind kind, UUID leaveRequestId) {}

    /** What is left of each leave year that a charge touches; refused like a reservation that would overdraw. */
    public List<YearBalance> requireCovered(UUID agreementId, LeaveKind kind, LeaveCharge charge) {
        List<YearBalance> touched = new ArrayList<>();
        charge.byLeaveYear().forEach((year, part) -> {
            LeaveAccount account = account(agreementId, kind, year);
            if (account.available().compareTo(part.days()) < 0) {
                throw insufficient(account, part.days());
            }
            touched.add(new YearBalance(
                    account.leaveYear(),
                    account.available(),
                    part.days(),
                    List.of(new YearBalance.Drawn(Bucket.CONTRACTUAL, null, part.days()))));
        });
        return touched;
    }

    public void reserve(Draw draw, LeaveCharge charge) {
        eachYear(draw, charge, (account, part) -> {
            if (!accounts.reserve(account.id(), part.days())) {
                throw insufficient(account, part.days());
            }
        });
    }

    /** Sets aside what a changed agreement charges, covered or not. */
    public void hold(Draw draw, LeaveCharge charge) {
        eachYear(draw, charge, (account, part) -> accounts.hold(account.id(), part.days()));
    }

    /** Days that are set aside may no longer be there when the leave is granted: the terms can have changed. */
    public void requireNotOverdrawn(Draw draw, LeaveCharge charge) {
        eachYear(draw, charge, (account, part) -> {
            if (account.available().signum() < 0) {
                throw insufficient(account, part.days());
            }
        });
    }

    public void release(Draw draw, LeaveCharge charge) {
        eachYear(draw, charge, (account, part) -> accounts.release(account.id(), part.days()));
    }

    /**
     * Books days that are set aside.
     *
     * @param sequence tells what was granted, 1, from what later changes of the agreement charge
     */
    public void take(Draw draw, LeaveCharge charge, int sequence) {
        eachYear(draw, charge, (account, part) -> {
            accounts.use(account.id(), part.days());
            post(draw, account, EntryKind.TAKEN, part, part.days().negate(), sequence);
        });
    }

    /**
     * @param sequence counts what of the request was called off, from 1
     */
    public void cancel(Draw draw, LeaveCharge charge, int sequence) {
        eachYear(draw, charge, (account, part) -> {
            accounts.giveBack(account.id(), part.days());
            post(draw, account, EntryKind.CANCELLED, part, part.days(), sequence);
        });
    }

    /**
     * @param sequence counts the re-credits of the request, from 1
     */
    public void recredit(Draw draw, LeaveCharge charge, int sequence) {
        eachYear(draw, charge, (account, part) -> {
            accounts.giveBack(account.id(), part.days());
            post(draw, account, EntryKind.RECREDIT, part, part.days(), sequence);
        });
    }

    private void eachYear(Draw draw, LeaveCharge charge, BiConsumer<LeaveAccount, LeaveCharge> work) {
        charge.byLeaveYear().forEach((year, part) -> work.accept(account(draw.agreementId(), draw.kind(), year), part));
    }

    private LeaveAccount account(UUID agreementId, LeaveKind kind, Year year) {
        return accounts.find(agreementId, kind, year.getValue())
                .orElseThrow(() -> new BalanceRejected(
                        BalanceProblem.INSUFFICIENT, "There is no entitlement in the leave year " + year + "."));
    }

    private void post(
            Draw draw, LeaveAccount account, EntryKind kind, LeaveCharge part, BigDecimal days, int sequence) {
        LedgerEntry entry = new LedgerEntry(
                Ids.next(), account, kind, days, part.firstDay(), clock.instant(), draw.leaveRequestId(), sequence);
        accounts.post(entry);
        events.changed(account(draw.agreementId(), draw.kind(), Year.of(account.leaveYear())), entry);
    }

    private static BalanceRejected insufficient(LeaveAccount account, BigDecimal asked) {
        BalanceRejected refused = new BalanceRejected(
                BalanceProblem.INSUFFICIENT,
                "Leave year " + account.leaveYear() + ": " + Days.text(account.available()) + " days left, "
                        + Days.text(asked) + " asked for.");
        refused.with("leaveYear", account.leaveYear()).with("available", Days.text(account.available()));
        return refused;
    }
}
