package dev.secondment.placement.payroll.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the payroll of one agreement has to know: whom it pays, which allowances are agreed for which days, and over which
 * days the assignment is paid at all. Opened with the signature; everything later refers to it.
 */
@Entity
@Table(name = "payroll_case")
public class PayrollCase {
    @Id
    private UUID agreementId;

    @Version
    private long version;

    private UUID homeOrganizationId;
    private String employeeRef;
    private String payroll;

    /** By the day from which another payroll pays than before. */
    @ElementCollection
    @CollectionTable(name = "payroll_location", joinColumns = @JoinColumn(name = "agreement_id"))
    @MapKeyColumn(name = "effective_from")
    @Column(name = "payroll")
    private Map<LocalDate, String> laterPayrolls;

    @ElementCollection
    @CollectionTable(name = "payroll_allowance", joinColumns = @JoinColumn(name = "agreement_id"))
    private List<Allowance> allowances;

    private @Nullable LocalDate paidFrom;
    private @Nullable LocalDate paidUntil;
    private boolean ending;

    protected PayrollCase() {}

    /** The employer at home pays, until the agreement says otherwise. */
    public PayrollCase(UUID agreementId, UUID homeOrganizationId, String employeeRef) {
        this.agreementId = agreementId;
        this.homeOrganizationId = homeOrganizationId;
        this.employeeRef = employeeRef;
        this.payroll = "HOME";
        this.laterPayrolls = new TreeMap<>();
        this.allowances = new ArrayList<>();
    }

    /** @param timeline the whole of it, in order; it takes the place of all that was agreed before */
    public void agree(List<Compensation> timeline) {
        payroll = timeline.getFirst().payroll();
        laterPayrolls.clear();
        allowances.clear();
        for (int i = 0; i < timeline.size(); i++) {
            Compensation agreed = timeline.get(i);
            LocalDate from = i == 0 ? null : Objects.requireNonNull(agreed.effectiveFrom());
            LocalDate to = i + 1 == timeline.size()
                    ? null
                    : Objects.requireNonNull(timeline.get(i + 1).effectiveFrom())
                            .minusDays(1);
            if (from != null) {
                laterPayrolls.put(from, agreed.payroll());
            }
            for (Allowance allowance : agreed.allowances()) {
                allowance.within(from, to).filter(Allowance::isPaid).ifPresent(allowances::add);
            }
        }
    }

    /** The assignment has begun, and with it what is paid for it. */
    public void payFrom(LocalDate firstDay, LocalDate expectedEnd) {
        paidFrom = firstDay;
        paidUntil = expectedEnd;
    }

    /** @param certain whether payrolls may be told to stop then */
    public void payUntil(LocalDate lastDay, boolean certain) {
        if (paidFrom != null) {
            paidUntil = lastDay;
            ending = certain;
        }
    }

    /** What is to be paid of each allowance: nothing before the assignment has begun. */
    public Map<Payable, PaySchedule> schedules() {
        Map<Payable, List<PaidSpan>> spans = new LinkedHashMap<>();
        if (paidFrom != null && paidUntil != null && !paidUntil.isBefore(paidFrom)) {
            NavigableSet<LocalDate> steps = steps(paidFrom, paidUntil);
            for (LocalDate day : steps) {
                LocalDate next = steps.higher(day);
                LocalDate to = next == null ? paidUntil : next.minusDays(1);
                paidOn(day)
                        .forEach((element, monthly) -> spans.computeIfAbsent(
                                        new Payable(payrollOn(day), element), _ -> new ArrayList<>())
                                .add(new PaidSpan(day, to, monthly)));
            }
        }
        Map<Payable, PaySchedule> schedules = new LinkedHashMap<>();
        spans.forEach((what, paid) -> schedules.put(what, new PaySchedule(paid, ending ? null : paidUntil)));
        return schedules;
    }

    /** The days on which something may begin or be over. */
    private NavigableSet<LocalDate> steps(LocalDate first, LocalDate last) {
        NavigableSet<LocalDate> days = new TreeSet<>(laterPayrolls.keySet());
        for (Allowance allowance : allowances) {
            Optional.ofNullable(allowance.firstDay()).ifPresent(days::add);
            Optional.ofNullable(allowance.lastDay()).ifPresent(day -> days.add(day.plusDays(1)));
        }
        days.add(first);
        return days.subSet(first, true, last, true);
    }

    /** By element; of two allowances of one type at a time, the sum. */
    private Map<String, Money> paidOn(LocalDate day) {
        Map<String, Money> paid = new TreeMap<>();
        allowances.stream()
                .filter(allowance -> allowance.isPaidOn(day))
                .forEach(allowance -> paid.merge(allowance.element(), allowance.monthly(), Money::plus));
        return paid;
    }

    /** Which payroll pays on a day: HOME unless agreed otherwise. */
    public String payrollOn(LocalDate day) {
        Map.@Nullable Entry<LocalDate, String> later = new TreeMap<>(laterPayrolls).floorEntry(day);
        return later == null ? payroll : later.getValue();
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
}
