package dev.secondment.leave.entitlement.messaging;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.entitlement.domain.BalanceEvents;
import dev.secondment.leave.entitlement.domain.LeaveAccount;
import dev.secondment.leave.entitlement.domain.LedgerEntry;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.data.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OutboxBalanceEvents implements BalanceEvents {
    static final String CHANGED = "secondment.leave.balance-changed.v1";

    private final Outbox outbox;

    OutboxBalanceEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    record Changed(
            UUID agreementId,
            String kind,
            int leaveYear,
            UUID entryId,
            String entry,
            String bucket,
            String days,
            @Nullable UUID leaveRequestId,
            String entitled,
            String used,
            String pending,
            String available) {

        static Changed from(LeaveAccount account, LedgerEntry entry) {
            return new Changed(
                    account.agreementId(),
                    account.kind().name(),
                    account.leaveYear(),
                    entry.id(),
                    entry.kind().name(),
                    entry.bucket().name(),
                    Days.text(entry.days()),
                    entry.leaveRequestId().orElse(null),
                    Days.text(account.entitled()),
                    Days.text(account.used()),
                    Days.text(account.reserved()),
                    Days.text(account.available()));
        }
    }

    @Override
    public void changed(LeaveAccount account, LedgerEntry entry) {
        outbox.append(new NewEvent(
                "secondment.leave.v1",
                account.agreementId().toString(),
                account.agreementId(),
                CHANGED,
                Changed.from(account, entry),
                Set.of("HOME", "SECONDEE"),
                entry.effectiveDate(),
                null));
    }
}
