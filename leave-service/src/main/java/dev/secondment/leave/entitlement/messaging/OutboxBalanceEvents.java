package dev.secondment.leave.entitlement.messaging;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.entitlement.domain.BalanceEvents;
import dev.secondment.leave.entitlement.domain.EntitlementPlan;
import dev.secondment.leave.entitlement.domain.LeaveAccount;
import dev.secondment.leave.entitlement.domain.LeaveCertificate;
import dev.secondment.leave.entitlement.domain.LeaveTransfer;
import dev.secondment.leave.entitlement.domain.LedgerEntry;
import dev.secondment.leave.entitlement.domain.Worth;
import dev.secondment.leave.policy.application.MoneyText;
import dev.secondment.leave.policy.domain.Segment;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.data.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of the balances others learn: home and the person all of it, the host what is settled with it and nothing else. */
@ApplicationScoped
class OutboxBalanceEvents implements BalanceEvents {
    static final String CHANGED = "secondment.leave.balance-changed.v1";
    static final String RECALCULATED = "secondment.leave.entitlement-recalculated.v1";

    static final String TRANSFERRED = "secondment.leave.balance-transferred.v1";
    static final String SETTLEMENT_DUE = "secondment.leave.settlement-due.v1";
    static final String CERTIFIED = "secondment.leave.leave-certificate-issued.v1";

    private static final Set<String> HOME_AND_PERSON = Set.of("HOME", "SECONDEE");
    private static final Set<String> EMPLOYERS = Set.of("HOME", "HOST");

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

    /** In days of the week that they come from, and in weeks, which are the same everywhere. */
    record Transferred(
            UUID agreementId,
            UUID transferId,
            int leaveYear,
            String type,
            String from,
            String to,
            String days,
            String daysPerWeek,
            String weeks,
            @Nullable MoneyText dayValue,
            @Nullable MoneyText amount,
            @Nullable UUID supersedes) {

        static Transferred from(LeaveTransfer transfer) {
            return new Transferred(
                    transfer.agreementId(),
                    transfer.id(),
                    transfer.leaveYear(),
                    transfer.type().name(),
                    transfer.type() == LeaveTransfer.Type.HAND_BACK ? "HOST" : "EARLIER_EMPLOYER",
                    "HOME",
                    Days.text(transfer.days()),
                    Days.text(transfer.daysPerWeek()),
                    inWeeks(transfer),
                    MoneyText.of(transfer.worth().map(Worth::dayValue)),
                    MoneyText.of(transfer.worth().map(Worth::amount)),
                    transfer.supersedes().orElse(null));
        }
    }

    record SettlementDue(
            UUID agreementId,
            UUID settlementId,
            int leaveYear,
            String debtor,
            String creditor,
            String days,
            String weeks,
            @Nullable MoneyText dayValue,
            @Nullable MoneyText amount,
            @Nullable UUID supersedes) {

        static SettlementDue from(LeaveTransfer settlement) {
            return new SettlementDue(
                    settlement.agreementId(),
                    settlement.id(),
                    settlement.leaveYear(),
                    LeaveTransfer.DEBTOR.name(),
                    LeaveTransfer.CREDITOR.name(),
                    Days.text(settlement.days()),
                    inWeeks(settlement),
                    MoneyText.of(settlement.worth().map(Worth::dayValue)),
                    MoneyText.of(settlement.worth().map(Worth::amount)),
                    settlement.supersedes().orElse(null));
        }
    }

    private static String inWeeks(LeaveTransfer transfer) {
        return Days.text(transfer.weeks().setScale(LeaveCharge.SCALE, RoundingMode.HALF_UP));
    }

    record Certified(
            UUID agreementId,
            UUID certificateId,
            UUID employer,
            int leaveYear,
            LocalDate from,
            LocalDate to,
            String entitled,
            String granted,
            String paidOut,
            String daysPerWeek) {

        static Certified from(LeaveCertificate certificate) {
            return new Certified(
                    certificate.agreementId(),
                    certificate.id(),
                    certificate.subject().employer(),
                    certificate.leaveYear(),
                    certificate.subject().firstDay(),
                    certificate.subject().lastDay(),
                    Days.text(certificate.amounts().entitled()),
                    Days.text(certificate.amounts().granted()),
                    Days.text(certificate.amounts().paidOut()),
                    Days.text(certificate.amounts().daysPerWeek()));
        }
    }

    @Override
    public void changed(LeaveAccount account, LedgerEntry entry) {
        publish(account.agreementId(), CHANGED, Changed.from(account, entry), HOME_AND_PERSON, entry.effectiveDate());
    }

    @Override
    public void recalculated(UUID agreementId, EntitlementPlan plan, BigDecimal before) {
        publish(
                agreementId,
                RECALCULATED,
                Recalculated.from(agreementId, plan, before),
                HOME_AND_PERSON,
                plan.year().first());
    }

    @Override
    public void transferred(LeaveTransfer transfer) {
        publish(transfer.agreementId(), TRANSFERRED, Transferred.from(transfer), HOME_AND_PERSON, null);
    }

    @Override
    public void settlementDue(LeaveTransfer settlement) {
        publish(settlement.agreementId(), SETTLEMENT_DUE, SettlementDue.from(settlement), EMPLOYERS, null);
    }

    @Override
    public void certified(LeaveCertificate certificate) {
        publish(certificate.agreementId(), CERTIFIED, Certified.from(certificate), HOME_AND_PERSON, null);
    }

    private void publish(
            UUID agreementId, String type, Object data, Set<String> audience, @Nullable LocalDate effectiveFrom) {
        outbox.append(new NewEvent(
                "secondment.leave.v1", agreementId.toString(), agreementId, type, data, audience, effectiveFrom, null));
    }
}
