package dev.secondment.leave.absence.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.terms.domain.Side;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sickness or an emergency: reported once, by the person or either employer, and true from then on. The host is told
 * that the person is absent; kind and certificates stay between the person and the home employer.
 */
@Entity
@Table(name = "absence")
public class Absence {
    private static final int LONGEST_CERTIFICATE_DAYS = 78 * 7;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    private AbsenceKind kind;

    @Enumerated(EnumType.STRING)
    private AbsenceStatus status;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "expected_return")
    private @Nullable LocalDate expectedReturn;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "certificate_due_on")
    private LocalDate certificateDueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "reported_by")
    private Side reportedBy;

    @Column(name = "reported_at")
    private Instant reportedAt;

    /** The event that told the payroll the days; the next one supersedes it. */
    @Column(name = "settled_by_event")
    private @Nullable UUID settledByEvent;

    @ElementCollection
    @CollectionTable(name = "absence_certificate", joinColumns = @JoinColumn(name = "absence_id"))
    @OrderColumn(name = "position")
    private List<Certificate> certificates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "absence_slot", joinColumns = @JoinColumn(name = "absence_id"))
    private Set<SettledSlot> settled = new HashSet<>();

    protected Absence() {}

    /** What is said when an absence is reported. */
    public record Report(
            UUID agreementId,
            AbsenceKind kind,
            LocalDate firstDay,
            @Nullable LocalDate expectedReturn,
            Side by,
            Instant at) {

        public Report {
            if (expectedReturn != null && !expectedReturn.isAfter(firstDay)) {
                throw new AbsenceRejected(
                        AbsenceProblem.INVALID_DATES,
                        "A return on " + expectedReturn + " is not after the first day " + firstDay + ".");
            }
        }
    }

    public static Absence reported(UUID id, Report report, LocalDate certificateDueOn) {
        Absence absence = new Absence();
        absence.id = id;
        absence.agreementId = report.agreementId();
        absence.kind = report.kind();
        absence.status = AbsenceStatus.REPORTED;
        absence.firstDay = report.firstDay();
        absence.expectedReturn = report.expectedReturn();
        absence.reportedBy = report.by();
        absence.reportedAt = report.at();
        absence.certificateDueOn = certificateDueOn;
        return absence;
    }

    /**
     * Only sickness is certified: the payroll books certified days as sick days, and an emergency's as emergency leave.
     *
     * @return whether the certificate says anything new; the same one sent again does not
     */
    public boolean certify(Certificate certificate) {
        if (kind != AbsenceKind.SICKNESS) {
            throw new AbsenceRejected(AbsenceProblem.NOT_CERTIFIABLE, "The absence is an " + kind + ".");
        }
        if (ChronoUnit.DAYS.between(certificate.from(), certificate.to()) > LONGEST_CERTIFICATE_DAYS) {
            throw new AbsenceRejected(
                    AbsenceProblem.CERTIFICATE_TOO_LONG,
                    "The certificate runs from " + certificate.from() + " to " + certificate.to() + ".");
        }
        if (certificates.stream().anyMatch(certificate::saysTheSameAs)) {
            return false;
        }
        if (certificate.from().isBefore(firstDay)
                || (lastDay != null && certificate.from().isAfter(lastDay))) {
            throw new AbsenceRejected(
                    AbsenceProblem.CERTIFICATE_OUTSIDE, "The absence began on " + firstDay + endedOn() + ".");
        }
        if (status == AbsenceStatus.REPORTED) {
            moveTo(AbsenceStatus.CERTIFIED);
        }
        certificates.add(certificate);
        return true;
    }

    private String endedOn() {
        return lastDay == null ? "" : " and ended on " + lastDay;
    }

    /**
     * @param placementEnd a certificate may run past it; what is certified counts up to this day
     */
    public void end(LocalDate last, LocalDate placementEnd) {
        requireNext(AbsenceStatus.CLOSED);
        if (last.isBefore(firstDay)) {
            throw new AbsenceRejected(AbsenceProblem.INVALID_DATES, "The absence began on " + firstDay + ".");
        }
        certificates.stream()
                .map(Certificate::to)
                .max(LocalDate::compareTo)
                .map(certifiedUntil -> earlier(certifiedUntil, placementEnd))
                .filter(certifiedUntil -> certifiedUntil.isAfter(last))
                .ifPresent(certifiedUntil -> {
                    throw new AbsenceRejected(
                            AbsenceProblem.CERTIFIED_BEYOND, "A certificate covers days until " + certifiedUntil + ".");
                });
        moveTo(AbsenceStatus.CLOSED);
        lastDay = last;
    }

    /** The certified days, as far as the person was absent on them. */
    public List<SlotRange> certifiedDays() {
        return certificates.stream()
                .filter(certificate -> lastDay == null || !certificate.from().isAfter(lastDay))
                .map(certificate -> SlotRange.ofDays(certificate.from(), earlier(certificate.to(), lastDay)))
                .toList();
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate limit) {
        return limit != null && limit.isBefore(day) ? limit : day;
    }

    /** From the first to the last day, once that is known. */
    public Optional<SlotRange> days() {
        return Optional.ofNullable(lastDay).map(last -> SlotRange.ofDays(firstDay, last));
    }

    /** What the payroll was told; empty before the absence ended. */
    public LeaveCharge settled() {
        return LeaveCharge.of(
                settled.stream().map(slot -> new Slot(slot.index())).toList());
    }

    public Optional<UUID> settledByEvent() {
        return Optional.ofNullable(settledByEvent);
    }

    public void settle(LeaveCharge days, UUID byEvent) {
        settled.clear();
        days.slots().forEach(slot -> settled.add(new SettledSlot(agreementId, slot.index())));
        settledByEvent = byEvent;
    }

    private void moveTo(AbsenceStatus target) {
        requireNext(target);
        status = target;
    }

    private void requireNext(AbsenceStatus target) {
        if (!status.next().contains(target)) {
            throw new AbsenceRejected(AbsenceProblem.ILLEGAL_TRANSITION, status + " -> " + target + " is not possible.")
                    .with(
                            "allowedTransitions",
                            status.next().stream().map(AbsenceStatus::name).toList());
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public AbsenceKind kind() {
        return kind;
    }

    public AbsenceStatus status() {
        return status;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public Optional<LocalDate> expectedReturn() {
        return Optional.ofNullable(expectedReturn);
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    public LocalDate certificateDueOn() {
        return certificateDueOn;
    }

    public Side reportedBy() {
        return reportedBy;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public List<Certificate> certificates() {
        return List.copyOf(certificates);
    }
}
