package dev.secondment.leave.absence.domain;

import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
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

    @Embedded
    private AbsenceSpan span;

    @Embedded
    private ReportedAs reported;

    @Embedded
    private CertificateFile certificates;

    @Embedded
    private LongWatch longWatch;

    /** The event that told the payroll the days; the next one supersedes it. */
    @Column(name = "settled_by_event")
    private @Nullable UUID settledByEvent;

    @ElementCollection
    @CollectionTable(name = "absence_slot", joinColumns = @JoinColumn(name = "absence_id"))
    private Set<SettledSlot> settled = new HashSet<>();

    protected Absence() {}

    /** What is said when an absence is reported. */
    public record Report(UUID agreementId, AbsenceKind kind, AbsenceSpan span, ReportedAs as) {}

    public static Absence reported(UUID id, Report report, LocalDate certificateDueOn, LocalDate longOn) {
        Absence absence = new Absence();
        absence.id = id;
        absence.agreementId = report.agreementId();
        absence.kind = report.kind();
        absence.status = AbsenceStatus.REPORTED;
        absence.span = report.span();
        absence.reported = report.as();
        absence.certificates = new CertificateFile(certificateDueOn);
        absence.longWatch = LongWatch.from(longOn);
        return absence;
    }

    /** Another absence, reported before, begins later, or none does: this one keeps to the half days before it. */
    public void keepBefore(Optional<Slot> next) {
        span = span.heldBefore(next);
    }

    /** The person is expected back on another day, or nobody knows when. */
    public void expect(@Nullable LocalDate expectedReturn) {
        if (isOver()) {
            throw illegal("The absence is over.");
        }
        span = span.expecting(expectedReturn);
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
        if (status == AbsenceStatus.WITHDRAWN) {
            throw illegal("The report was withdrawn.");
        }
        LocalDate lastDay = span.lastDay();
        if (certificate.from().isBefore(span.firstDay())
                || (lastDay != null && certificate.from().isAfter(lastDay))) {
            throw new AbsenceRejected(
                    AbsenceProblem.CERTIFICATE_OUTSIDE,
                    "The absence began on " + span.firstDay()
                            + (lastDay == null ? "." : " and ended on " + lastDay + "."));
        }
        boolean says = certificates.add(certificate);
        if (says && (status == AbsenceStatus.REPORTED || status == AbsenceStatus.CERTIFICATE_DUE)) {
            moveTo(AbsenceStatus.CERTIFIED);
        }
        return says;
    }

    /** It was handed in by mistake, or another one takes its place. */
    public Certificate withdrawCertificate(UUID certificateId, Instant at) {
        Certificate withdrawn = certificates.withdraw(certificateId, at);
        if (status == AbsenceStatus.CERTIFIED && certificates.validUntil().isEmpty()) {
            moveTo(AbsenceStatus.REPORTED);
        }
        return withdrawn;
    }

    /**
     * @return the due date to speak of, if there is one: a certificate is owed for as long as the absence goes on, and
     *     not for one that was over before
     */
    public Optional<LocalDate> certificateToAskFor(LocalDate today) {
        CertificateWatch watch = certificates.watch();
        LocalDate lastDay = span.lastDay();
        boolean owed = kind == AbsenceKind.SICKNESS
                && status != AbsenceStatus.WITHDRAWN
                && (lastDay == null || !lastDay.isBefore(watch.dueOn()));
        boolean toBeSaid = watch.isToBeSaidOn(today) || watch.isOverdueOn(today);
        return owed && toBeSaid ? Optional.of(watch.dueOn()) : Optional.empty();
    }

    public void askForCertificate(LocalDate today) {
        certificates.said(today);
        if (status == AbsenceStatus.REPORTED || status == AbsenceStatus.CERTIFIED) {
            moveTo(AbsenceStatus.CERTIFICATE_DUE);
        }
    }

    public boolean becomesLong(LocalDate today) {
        return !isOver() && longWatch.isReachedOn(today);
    }

    public void becomeLong(LocalDate today) {
        moveTo(AbsenceStatus.LONG_TERM);
        longWatch = longWatch.reached(today);
    }

    /** While it goes on; afterwards there is nothing to decide. */
    public void decideHowItGoesOn(LongAbsenceDecision decision, Instant at) {
        if (isOver()) {
            throw illegal("The absence is over.");
        }
        longWatch = longWatch.decided(decision, at);
    }

    /**
     * @param limit a certificate may run past it; what is certified counts up to this day
     */
    public void end(Slot last, LocalDate limit) {
        requireNext(AbsenceStatus.CLOSED);
        if (last.compareTo(span.first()) < 0) {
            throw new AbsenceRejected(AbsenceProblem.INVALID_DATES, "The absence began on " + span.firstDay() + ".");
        }
        Long heldTo = span.heldTo();
        if (heldTo != null && last.index() > heldTo) {
            throw new AbsenceRejected(
                    AbsenceProblem.OVERLAP, "Another absence follows after " + new Slot(heldTo).date() + ".");
        }
        certificates
                .validUntil()
                .map(certifiedUntil -> earlier(certifiedUntil, limit))
                .filter(certifiedUntil -> certifiedUntil.isAfter(last.date()))
                .ifPresent(certifiedUntil -> {
                    throw new AbsenceRejected(
                            AbsenceProblem.CERTIFIED_BEYOND, "A certificate covers days until " + certifiedUntil + ".");
                });
        moveTo(AbsenceStatus.CLOSED);
        span = span.until(last);
    }

    /** It was reported by mistake. Whatever was settled because of it is undone. */
    public void withdraw() {
        moveTo(AbsenceStatus.WITHDRAWN);
    }

    /** The certified half days, as far as the person was absent on them. */
    public List<SlotRange> certifiedDays() {
        return status == AbsenceStatus.WITHDRAWN
                ? List.of()
                : certificates
                        .valid()
                        .flatMap(certificate ->
                                span.within(SlotRange.ofDays(certificate.from(), certificate.to())).stream())
                        .toList();
    }

    private static LocalDate earlier(LocalDate day, LocalDate limit) {
        return limit.isBefore(day) ? limit : day;
    }

    /** From the first to the last half day, once that is known and unless it never was. */
    public Optional<SlotRange> days() {
        return status == AbsenceStatus.WITHDRAWN ? Optional.empty() : span.days();
    }

    /** From the first half day to the last one that was ever said of it, by whomever. */
    public SlotRange reach() {
        Slot certified = certificates.all().stream()
                .map(certificate -> Slot.of(certificate.to(), Half.PM))
                .max(Slot::compareTo)
                .orElse(span.first());
        return span.reaching(certified);
    }

    /** As far as it is known; beyond the expected return it may or may not go on. */
    public Away awayUntil(Slot horizon) {
        return new Away(id, agreementId, span.knownUntil(horizon), kind, isOver());
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

    /** How it stands, for those who build on it. One that was withdrawn ended before it began. */
    public AbsenceStands stands() {
        return new AbsenceStands(
                agreementId,
                id,
                span.first(),
                Optional.ofNullable(span.expectedReturn()),
                status == AbsenceStatus.WITHDRAWN
                        ? Optional.of(new Slot(span.first().index() - 1))
                        : span.last(),
                reported.told());
    }

    private boolean isOver() {
        return status == AbsenceStatus.CLOSED || status == AbsenceStatus.WITHDRAWN;
    }

    private void moveTo(AbsenceStatus target) {
        requireNext(target);
        status = target;
    }

    private void requireNext(AbsenceStatus target) {
        if (!status.next().contains(target)) {
            throw illegal(status + " -> " + target + " is not possible.");
        }
    }

    private AbsenceRejected illegal(String detail) {
        return new AbsenceRejected(AbsenceProblem.ILLEGAL_TRANSITION, detail)
                .with(
                        "allowedTransitions",
                        status.next().stream().map(AbsenceStatus::name).toList());
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

    public AbsenceSpan span() {
        return span;
    }

    public ReportedAs reported() {
        return reported;
    }

    public CertificateWatch certificateWatch() {
        return certificates.watch();
    }

    public Optional<LongTerm> longTerm() {
        return Optional.ofNullable(longWatch.longTerm());
    }

    public List<Certificate> certificates() {
        return certificates.all();
    }
}
