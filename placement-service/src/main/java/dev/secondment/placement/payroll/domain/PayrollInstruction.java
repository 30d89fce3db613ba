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
    private UUID sourceEventId;
    private Instant recordedAt;

    protected PayrollInstruction() {}

    private PayrollInstruction(
            PayrollCase payee, Cause cause, PayrollAction action, String element, LocalDate from, YearMonth period) {
        this.id = cause.instructionId();
        this.agreementId = payee.agreementId();
        this.homeOrganizationId = payee.homeOrganizationId();
        this.employeeRef = payee.employeeRef();
        this.payroll = payee.payroll();
        this.action = action;
        this.element = element;
        this.effectiveFrom = from;
        this.originPeriod = period.toString();
        this.sourceEventId = cause.sourceEventId();
        this.recordedAt = cause.at();
        this.perDay = new ArrayList<>();
    }

    /**
     * What leads to an instruction.
     *
     * @param sourceEventId the fact that it follows from
     */
    public record Cause(UUID instructionId, UUID sourceEventId, Instant at) {}

    /** Pays an allowance from its first day; the proration is that of the first month. */
    public static PayrollInstruction start(
            PayrollCase payee, Allowance allowance, LocalDate firstDay, LocalDate expectedEnd, Cause cause) {
        YearMonth month = YearMonth.from(firstDay);
        LocalDate endOfMonth = month.atEndOfMonth();
        var start = new PayrollInstruction(payee, cause, PayrollAction.START, allowance.element(), firstDay, month);
        start.amount = allowance.monthly();
        start.proration = Proration.of(firstDay, expectedEnd.isBefore(endOfMonth) ? expectedEnd : endOfMonth);
        return start;
    }

    /**
     * Ends an allowance with its last day. The instruction covers the last month that is paid, or what is left of it
     * after a start in the same month; the proration is that month's.
     */
    public static PayrollInstruction stop(
            PayrollCase payee, PayrollInstruction started, LocalDate lastDay, Cause cause) {
        YearMonth month = YearMonth.from(lastDay);
        LocalDate from = started.effectiveFrom.isAfter(month.atDay(1)) ? started.effectiveFrom : month.atDay(1);
        var stop = new PayrollInstruction(payee, cause, PayrollAction.STOP, started.element, from, month);
        stop.effectiveTo = lastDay;
        stop.amount = started.amount;
        stop.proration = Proration.of(from, lastDay);
        return stop;
    }

    /** States the days of one leave request or absence in one month. */
    static PayrollInstruction days(
            PayrollCase payee, String element, UUID about, YearMonth month, List<PaidDay> days, Cause cause) {
        LocalDate from = days.getFirst().date();
        var stated = new PayrollInstruction(payee, cause, PayrollAction.ONE_OFF, element, from, month);
        stated.about = about;
        stated.book(days);
        return stated;
    }

    /** Says what is left of an earlier statement; the dates that it spoke about stay when no day does. */
    PayrollInstruction restatedAs(PayrollCase payee, List<PaidDay> days, Cause cause) {
        var restated =
                new PayrollInstruction(payee, cause, PayrollAction.ONE_OFF, element, effectiveFrom, originPeriod());
        restated.about = about;
        restated.effectiveTo = effectiveTo;
        restated.supersedes = id;
        restated.supersededEventId = eventId;
        restated.book(days);
        return restated;
    }

    private void book(List<PaidDay> days) {
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

    public UUID sourceEventId() {
        return sourceEventId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
