package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.policy.domain.Bucket;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * What an employer certifies of the leave of a year, for the next employer: how much of it was granted and how much paid
 * out (BUrlG section 6(2)). It says what was known when it was issued; a later one takes its place.
 */
@Entity
@Table(name = "leave_certificate")
public class LeaveCertificate {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "employer_organization")
    private UUID employer;

    @Column(name = "employee_ref")
    private String employeeRef;

    @Column(name = "leave_year")
    private int leaveYear;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private BigDecimal entitled;

    private BigDecimal granted;

    @Column(name = "paid_out")
    private BigDecimal paidOut;

    @Column(name = "days_per_week")
    private BigDecimal daysPerWeek;

    @Column(name = "issued_at")
    private Instant issuedAt;

    protected LeaveCertificate() {}

    /** Whose leave, of which employer and of which days of the year. */
    public record Subject(UUID employer, String employeeRef, LocalDate firstDay, LocalDate lastDay) {}

    /** What of it was granted, in days of a working week. */
    public record Amounts(BigDecimal entitled, BigDecimal granted, BigDecimal paidOut, BigDecimal daysPerWeek) {
        private static final Set<Bucket> OTHERS = EnumSet.of(Bucket.CARRY_OVER, Bucket.TRANSFERRED_IN);

        /** Of the year's own leave: days of the year before, and of an employer before, are certified with these. */
        public static Amounts of(YearBook year) {
            return new Amounts(
                    year.sum(entry -> isOwn(entry)
                            && (entry.kind() == EntryKind.ENTITLEMENT || entry.kind() == EntryKind.ADJUSTMENT)),
                    year.sum(entry -> isOwn(entry) && entry.kind().isOfLeave()).negate(),
                    year.sum(entry -> isOwn(entry) && entry.kind() == EntryKind.PAID_OUT)
                            .negate(),
                    year.segments().getLast().daysPerWeek());
        }

        private static boolean isOwn(LedgerEntry entry) {
            return !OTHERS.contains(entry.bucket());
        }
    }

    public LeaveCertificate(UUID id, LeaveAccount account, Subject subject, Amounts amounts, Instant issuedAt) {
        this.id = id;
        this.agreementId = account.agreementId();
        this.leaveYear = account.leaveYear();
        this.employer = subject.employer();
        this.employeeRef = subject.employeeRef();
        this.firstDay = subject.firstDay();
        this.lastDay = subject.lastDay();
        this.entitled = amounts.entitled();
        this.granted = amounts.granted();
        this.paidOut = amounts.paidOut();
        this.daysPerWeek = amounts.daysPerWeek();
        this.issuedAt = issuedAt;
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

    public Subject subject() {
        return new Subject(employer, employeeRef, firstDay, lastDay);
    }

    public Amounts amounts() {
        return new Amounts(entitled, granted, paidOut, daysPerWeek);
    }

    public Instant issuedAt() {
        return issuedAt;
    }
}
