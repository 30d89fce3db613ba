package dev.secondment.leave.entitlement.messaging;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.entitlement.domain.BalanceEvents;
import dev.secondment.leave.entitlement.domain.EntitlementPlan;
import dev.secondment.leave.entitlement.domain.LeaveAccount;
import dev.secondment.leave.entitlement.domain.LedgerEntry;
import dev.secondment.leave.policy.domain.Segment;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.data.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of the balances goes to home and the person: never to the host, who has no part in them. */
@ApplicationScoped
class OutboxBalanceEvents implements BalanceEvents {
    static final String CHANGED = "secondment.leave.balance-changed.v1";
    static final String RECALCULATED = "secondment.leave.entitlement-recalculated.v1";

    private final Outbox outbox;

    OutboxBalanceEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** All of an entry but its reason: whoever reads them from the first one on knows every balance. */
    record Changed(
            UUID agreementId,
            UUID accountId,
            String kind,
            int leaveYear,
            UUID entryId,
            int sequence,
            String entry,
            String bucket,
            String employer,
            String days,
            LocalDate effectiveDate,
            @Nullable LocalDate lastUsableDay,
            String originPeriod,
            String postingPeriod,
            @Nullable UUID leaveRequestId,
            @Nullable UUID transferId,
            String entitled,
            String used,
            String pending,
            String available) {

        static Changed from(LeaveAccount account, LedgerEntry entry) {
            return new Changed(
                    account.agreementId(),
                    account.id(),
                    account.kind().name(),
                    account.leaveYear(),
                    entry.id(),
                    entry.number(),
                    entry.kind().name(),
                    entry.bucket().name(),
                    entry.employer().name(),
                    Days.text(entry.days()),
                    entry.effectiveDate(),
                    entry.lastUsableDay().orElse(null),
                    entry.originPeriod().toString(),
                    entry.postingPeriod().toString(),
                    entry.leaveRequestId().orElse(null),
                    entry.transferId().orElse(null),
                    Days.text(account.entitled()),
                    Days.text(account.used()),
                    Days.text(account.reserved()),
                    Days.text(account.available()));
        }
    }

    record Recalculated(UUID agreementId, int leaveYear, List<Part> segments, String before, String after) {

        record Part(LocalDate from, LocalDate to, String employer, String daysPerYear, String daysPerWeek) {

            static Part from(Segment segment) {
                return new Part(
                        segment.from(),
                        segment.to(),
                        segment.employer().name(),
                        Days.text(segment.annualDays()),
                        Days.text(segment.daysPerWeek()));
            }
        }

        static Recalculated from(UUID agreementId, EntitlementPlan plan, BigDecimal before) {
            return new Recalculated(
                    agreementId,
                    plan.year().year(),
                    plan.segments().stream().map(Part::from).toList(),
                    Days.text(before),
                    Days.text(plan.total()));
        }
    }

    @Override
    public void changed(LeaveAccount account, LedgerEntry entry) {
        publish(account.agreementId(), CHANGED, Changed.from(account, entry), entry.effectiveDate());
    }

    @Override
    public void recalculated(UUID agreementId, EntitlementPlan plan, BigDecimal before) {
        publish(
                agreementId,
                RECALCULATED,
                Recalculated.from(agreementId, plan, before),
                plan.year().first());
    }

    private void publish(UUID agreementId, String type, Object data, LocalDate effectiveFrom) {
        outbox.append(new NewEvent(
                "secondment.leave.v1",
                agreementId.toString(),
                agreementId,
                type,
                data,
                Set.of("HOME", "SECONDEE"),
                effectiveFrom,
                null));
    }
}
