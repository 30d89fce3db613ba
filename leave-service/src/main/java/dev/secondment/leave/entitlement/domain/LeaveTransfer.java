package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.policy.domain.Money;
import dev.secondment.leave.terms.domain.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days of one leave year that went from one employer to another, in days of both working weeks and in weeks, which are
 * the same for both. Written once.
 */
@Entity
@Table(name = "leave_transfer")
public class LeaveTransfer {

    /** Why days move. */
    public enum Type {
        /** The placement is over: the host's books are closed. */
        HAND_BACK,
        /** An employer before certified what it had granted of the year. */
        CERTIFIED,
        /** More was taken at the host than the host grants: home owes it the days. */
        SETTLEMENT
    }

    /**
     * What the employer before certified.
     *
     * @param dayValue what a day of its week cost it, where it said so
     */
    public record Certified(
            String employer,
            BigDecimal entitled,
            BigDecimal granted,
            BigDecimal paidOut,
            @Nullable String reference,
            @Nullable Money dayValue) {

        /** By name, as people write it. */
        public String key() {
            return employer.strip().toLowerCase(Locale.ROOT);
        }
    }

    /** Of a settlement: nothing is claimed from the person, and the days were earned nowhere but at home. */
    public static final Side DEBTOR = Side.HOME;

    public static final Side CREDITOR = Side.HOST;

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "leave_year")
    private int leaveYear;

    @Enumerated(EnumType.STRING)
    private Type type;

    private BigDecimal days;

    private BigDecimal weeks;

    private @Nullable String employer;

    private @Nullable BigDecimal entitled;

    private @Nullable BigDecimal granted;

    @Column(name = "paid_out")
    private @Nullable BigDecimal paidOut;

    @Column(name = "days_per_week")
    private BigDecimal daysPerWeek;

    private @Nullable String reference;

    @Column(name = "day_value")
    private @Nullable BigDecimal dayValue;

    private @Nullable BigDecimal amount;

    private @Nullable String currency;

    private @Nullable UUID supersedes;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected LeaveTransfer() {}

    private LeaveTransfer(
            UUID id,
            LeaveAccount account,
            Type type,
            WeeksTransfer moved,
            BigDecimal days,
            Optional<Worth> worth,
            @Nullable UUID supersedes,
            Instant recordedAt) {
        this.id = id;
        this.agreementId = account.agreementId();
        this.leaveYear = account.leaveYear();
        this.type = type;
        this.days = days;
        this.weeks = moved.weeks();
        this.daysPerWeek = moved.daysPerWeek();
        this.dayValue = worth.map(known -> known.dayValue().amount()).orElse(null);
        this.amount = worth.map(known -> known.amount().amount()).orElse(null);
        this.currency =
                worth.map(known -> known.amount().currency().getCurrencyCode()).orElse(null);
        this.supersedes = supersedes;
        this.recordedAt = recordedAt;
    }

    /** @param news in days of the working week at the host */
    public static LeaveTransfer handedBack(UUID id, LeaveAccount account, Told.News news, Instant recordedAt) {
        return new LeaveTransfer(
                id, account, Type.HAND_BACK, news.moved(), news.moved().days(), news.worth(), null, recordedAt);
    }

    /** @param before the settlement in whose place this one is */
    public static LeaveTransfer settled(
            UUID id, LeaveAccount account, Told.News news, Optional<LeaveTransfer> before, Instant recordedAt) {
        return new LeaveTransfer(
                id,
                account,
                Type.SETTLEMENT,
                news.moved(),
                news.moved().days(),
                news.worth(),
                before.map(LeaveTransfer::id).orElse(null),
                recordedAt);
    }

    /**
     * @param moved what was left there
     * @param days the same in days of the working week here
     * @param before what the same employer certified before
     */
    public static LeaveTransfer certified(
            UUID id,
            LeaveAccount account,
            Certified certified,
            WeeksTransfer moved,
            BigDecimal days,
            Optional<LeaveTransfer> before,
            Instant recordedAt) {
        LeaveTransfer transfer = new LeaveTransfer(
                id,
                account,
                Type.CERTIFIED,
                moved,
                days,
                Optional.ofNullable(certified.dayValue()).map(value -> Worth.of(moved, value)),
                before.map(LeaveTransfer::id).orElse(null),
                recordedAt);
        transfer.employer = certified.employer();
        transfer.entitled = certified.entitled();
        transfer.granted = certified.granted();
        transfer.paidOut = certified.paidOut();
        transfer.reference = certified.reference();
        return transfer;
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public int leaveYear() {
        return leaveYear;
    }

    public Type type() {
        return type;
    }

    public BigDecimal days() {
        return days;
    }

    public BigDecimal weeks() {
        return weeks;
    }

    /** Of the week that the days come from. */
    public BigDecimal daysPerWeek() {
        return daysPerWeek;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Nothing where nobody said what a day costs. */
    public Optional<Worth> worth() {
        if (dayValue == null || amount == null || currency == null) {
            return Optional.empty();
        }
        Currency unit = Currency.getInstance(currency);
        return Optional.of(new Worth(new Money(dayValue, unit), new Money(amount, unit)));
    }

    /** The transfer in whose place this one is. */
    public Optional<UUID> supersedes() {
        return Optional.ofNullable(supersedes);
    }

    public Optional<Certified> certificate() {
        return employer == null || entitled == null || granted == null || paidOut == null
                ? Optional.empty()
                : Optional.of(new Certified(
                        employer,
                        entitled,
                        granted,
                        paidOut,
                        reference,
                        worth().map(Worth::dayValue).orElse(null)));
    }
}
