package dev.secondment.placement.payroll.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing a payroll is told about one employee. It is never changed or deleted: a payroll may have paid on it. What
 * turns out wrong is superseded by a new instruction, once, so that the last one of a chain is what holds.
 */
@Entity
@Table(name = "payroll_instruction")
public class PayrollInstruction {
    public static final String LEAVE_DAYS = "LEAVE_DAYS";
    public static final String SICK_DAYS = "SICK_DAYS";
    /** Leave for which nothing is paid. */
    public static final String UNPAID_DAYS = "UNPAID_DAYS";

    @Id
    private UUID id;

    /** Given by the database, in the order of writing. */
    @SuppressWarnings("UnusedVariable") // Read by the query that sorts.
    @Column(insertable = false, updatable = false)
    private long position;

    private @Nullable UUID eventId;
    private @Nullable UUID supersedes;
    private @Nullable UUID supersededEventId;
    private UUID agreementId;
    private UUID homeOrganizationId;
    private String employeeRef;
    private String payroll;

    @Enumerated(EnumType.STRING)
    private PayrollAction action;

    private String element;

    /** The leave request or absence that instructions about days belong to. */
    private @Nullable UUID about;

    @Embedded
    private @Nullable Money amount;

    @Embedded
    @AttributeOverride(name = "part", column = @Column(name = "proration_part"))
    @AttributeOverride(name = "whole", column = @Column(name = "proration_whole"))
    private @Nullable Proration proration;

    private @Nullable BigDecimal quantityDays;

    @ElementCollection
    @CollectionTable(name = "payroll_instruction_day", joinColumns = @JoinColumn(name = "instruction_id"))
    @OrderBy("date")
    private List<PaidDay> perDay;

    private LocalDate effectiveFrom;
    private @Nullable LocalDate effectiveTo;
    private String originPeriod;

    /** Of days: the month whose pay they are part of. */
    private @Nullable String postingPeriod;

    @Column(name = "affected_periods")
    private List<String> affectedPeriods;

    private UUID sourceEventId;
    private Instant recordedAt;

    protected PayrollInstruction() {}

    private PayrollInstruction(
            PayrollCase payee, Payable what, Cause cause, PayrollAction action, LocalDate from, YearMonth period) {
        this.id = cause.instructionId();
        this.agreementId = payee.agreementId();
        this.homeOrganizationId = payee.homeOrganizationId();
        this.employeeRef = payee.employeeRef();
        this.payroll = what.payroll();
        this.action = action;
        this.element = what.element();
        this.effectiveFrom = from;
        this.originPeriod = period.toString();
        this.sourceEventId = cause.sourceEventId();
        this.recordedAt = cause.at();
        this.perDay = new ArrayList<>();
        this.affectedPeriods = new ArrayList<>();
    }

    /**
     * What leads to an instruction.
     *
     * @param sourceEventId the fact that it follows from
     */
    public record Cause(UUID instructionId, UUID sourceEventId, Instant at) {}

    /**
     * Says one thing about an allowance.
     *
     * @param earlier what the payroll was told before in its place
     * @param affected the months of which days that have passed are paid otherwise than the payroll was told
     */
    static PayrollInstruction allowance(
            PayrollCase payee,
            Payable what,
            AllowanceLine line,
            @Nullable PayrollInstruction earlier,
            List<YearMonth> affected,
            Cause cause) {
        var told = new PayrollInstruction(payee, what, cause, line.action(), line.from(), line.month());
        told.effectiveTo = line.to();
        told.amount = line.amount();
        told.proration = line.proration();
        told.affectedPeriods.addAll(affected.stream().map(YearMonth::toString).toList());
        if (earlier != null) {
            told.takesThePlaceOf(earlier);
        }
        return told;
    }

    /** What it says, of an allowance. */
    AllowanceLine line() {
        return new AllowanceLine(action, amount, proration, effectiveFrom, effectiveTo);
    }

    /** States the days of one leave request or absence in one month that one payroll pays. */
    static PayrollInstruction days(
            PayrollCase payee,
            String element,
            UUID about,
            YearMonth month,
            List<PaidDay> days,
            Postings postings,
            Cause cause) {
        LocalDate from = days.getFirst().date();
        var what = new Payable(payee.payrollOn(from), element);
        var stated = new PayrollInstruction(payee, what, cause, PayrollAction.ONE_OFF, from, month);
        stated.about = about;
        stated.book(days, postings);
        return stated;
    }

    /** Says what is left of an earlier statement; the dates that it spoke about stay when no day does. */
    PayrollInstruction restatedAs(PayrollCase payee, List<PaidDay> days, Postings postings, Cause cause) {
        var restated =
                new PayrollInstruction(payee, payable(), cause, PayrollAction.ONE_OFF, effectiveFrom, originPeriod());
        restated.about = about;
        restated.effectiveTo = effectiveTo;
        restated.takesThePlaceOf(this);
        restated.book(days, postings);
        return restated;
    }

    private void takesThePlaceOf(PayrollInstruction earlier) {
        supersedes = earlier.id;
        supersededEventId = earlier.eventId;
    }

    private void book(List<PaidDay> days, Postings postings) {
        YearMonth posting = postings.of(originPeriod());
        postingPeriod = posting.toString();
        if (posting.isAfter(originPeriod())) {
            affectedPeriods.add(originPeriod);
        }
        perDay.addAll(days);
        quantityDays = days.stream().map(PaidDay::days).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!days.isEmpty()) {
            effectiveFrom = days.getFirst().date();
            effectiveTo = days.getLast().date();
        }
    }

    /** Remembers the event that told the world, so that a correction can name it. */
    public void publishedAs(UUID event) {
        eventId = event;
    }

    public UUID id() {
        return id;
    }

    /** The leave request or absence that it states days of. */
    public Optional<UUID> about() {
        return Optional.ofNullable(about);
    }

    public Optional<UUID> supersedes() {
        return Optional.ofNullable(supersedes);
    }

    /** The event of the instruction that this one supersedes. */
    public Optional<UUID> supersededEventId() {
        return Optional.ofNullable(supersededEventId);
    }

    public UUID agreementId() {
        return agreementId;
    }

    public UUID homeOrganizationId() {
        return homeOrganizationId;
    }

    public String employeeRef() {
        return employeeRef;
    }

    /** Whose books it is about, and what in them. */
    public Payable payable() {
        return new Payable(payroll, element);
    }

    public String payroll() {
        return payroll;
    }

    public PayrollAction action() {
        return action;
    }

    public String element() {
        return element;
    }

    public Optional<Money> amount() {
        return Optional.ofNullable(amount);
    }

    public Optional<Proration> proration() {
        return Optional.ofNullable(proration);
    }

    public Optional<BigDecimal> quantityDays() {
        return Optional.ofNullable(quantityDays);
    }

    public List<PaidDay> perDay() {
        return List.copyOf(perDay);
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public Optional<LocalDate> effectiveTo() {
        return Optional.ofNullable(effectiveTo);
    }

    public YearMonth originPeriod() {
        return YearMonth.parse(originPeriod);
    }

    public Optional<YearMonth> postingPeriod() {
        return Optional.ofNullable(postingPeriod).map(YearMonth::parse);
    }

    /** Whether it came after the payroll of its own month was locked. */
    public boolean isForNextPeriod() {
        return postingPeriod()
                .filter(posting -> posting.isAfter(originPeriod()))
                .isPresent();
    }

    /** The months of which days that have passed are paid otherwise than the payroll was told: to calculate again. */
    public List<String> affectedPeriods() {
        return List.copyOf(affectedPeriods);
    }

    public UUID sourceEventId() {
        return sourceEventId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
