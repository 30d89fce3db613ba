package dev.secondment.agreement.ending.domain;

import dev.secondment.agreement.calendar.domain.NoticePeriod;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.Notice;
import dev.secondment.agreement.terms.domain.Term;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The host's statement that the task of a secondment is done, with evidence for each criterion (R-NT-5). Home and the
 * person have ten days to object; both accepting, or silence, settles it. The secondment then ends when the host's notice
 * has run out from the day of acceptance, at its long stop date at the latest.
 */
@Entity
@Table(name = "completion")
public class Completion {
    private static final Set<Side> ASKED = EnumSet.of(Side.HOME, Side.SECONDEE);

    /** Counted without the day of submission; its end, a declaration's, moves to a working day. */
    private static final Period TO_OBJECT = Period.ofDays(10);

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private CompletionStatus status;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Evidence evidence;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "object_by")
    private LocalDate objectBy;

    @ElementCollection
    @CollectionTable(name = "completion_answer", joinColumns = @JoinColumn(name = "completion_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<Answer> answers = new HashSet<>();

    @Column(name = "objection")
    private @Nullable String objection;

    @Column(name = "accepted_on")
    private @Nullable LocalDate acceptedOn;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    protected Completion() {}

    private Completion(
            UUID id,
            UUID agreementId,
            LocalDate completedOn,
            Evidence evidence,
            String subject,
            HostSite site,
            Instant at) {
        this.id = id;
        this.agreementId = agreementId;
        this.status = CompletionStatus.SUBMITTED;
        this.completedOn = completedOn;
        this.evidence = evidence;
        this.submittedBy = subject;
        this.submittedAt = at;
        this.objectBy = site.workingDays().onOrAfter(NoticePeriod.lastDay(site.dayOf(at), TO_OBJECT));
        this.dueAt = site.after(objectBy);
    }

    public static Completion submit(
            UUID id,
            UUID agreementId,
            Term term,
            LocalDate completedOn,
            Evidence evidence,
            String subject,
            HostSite site,
            Instant at) {
        if (!term.byTask()) {
            throw new EndingRejected(EndingProblem.NOT_BY_TASK, "It ends on " + term.lastDay() + ".");
        }
        evidence.requireFor(term);
        LocalDate today = site.dayOf(at);
        if (completedOn.isBefore(Objects.requireNonNull(term.start())) || completedOn.isAfter(today)) {
            throw new EndingRejected(
                    EndingProblem.COMPLETED_ON,
                    "Possible are " + term.start() + " to " + today + ", at the host site.");
        }
        return new Completion(id, agreementId, completedOn, evidence, subject, site, at);
    }

    public EndingEvent submitted() {
        return new EndingEvent.CompletionSubmitted(agreementId, id, completedOn, objectBy);
    }

    /** @return whether both have accepted, so that nothing needs to be waited for */
    public boolean accept(Side side, String subject, Instant at) {
        answer(side, Answer.Kind.AGREED, subject, at, CompletionStatus.ACCEPTED);
        return answers.stream().map(Answer::side).collect(Collectors.toSet()).equals(ASKED);
    }

    public EndingEvent object(Side side, String subject, @Nullable String why, Instant at) {
        if (why == null || why.isBlank()) {
            throw new EndingRejected(EndingProblem.REASON_REQUIRED, "An objection needs a reason.");
        }
        answer(side, Answer.Kind.CONTESTED, subject, at, CompletionStatus.DISPUTED);
        objection = why;
        moveTo(CompletionStatus.DISPUTED);
        return new EndingEvent.CompletionDisputed(agreementId, id, side);
    }

    /** Accepted by both today, or by silence on the last day to object, however late this is noticed. */
    public EndingEvent.CompletionAccepted settle(Term term, Notice notice, HostSite site, Instant at) {
        LocalDate today = site.dayOf(at);
        LocalDate accepted = today.isAfter(objectBy) ? objectBy : today;
        moveTo(CompletionStatus.ACCEPTED);
        acceptedOn = accepted;
        LocalDate noticeEnds = NoticePeriod.lastDay(accepted, EndPolicy.period(notice, Side.HOST));
        LocalDate longStop = Objects.requireNonNull(term.lastDay());
        LocalDate lastDay = noticeEnds.isAfter(longStop) ? longStop : noticeEnds;
        return new EndingEvent.CompletionAccepted(agreementId, id, accepted, lastDay);
    }

    public boolean silenceAccepts(HostSite site, Instant at) {
        return status == CompletionStatus.SUBMITTED && site.isOver(objectBy, at);
    }

    public EndingEvent lapse() {
        moveTo(CompletionStatus.LAPSED);
        return new EndingEvent.CompletionLapsed(agreementId, id);
    }

    private void answer(Side side, Answer.Kind kind, String subject, Instant at, CompletionStatus wanted) {
        if (status != CompletionStatus.SUBMITTED) {
            throw EndingRejected.illegal(status, wanted, status.next());
        }
        if (answers.stream().anyMatch(given -> given.side() == side && given.kind() == kind)) {
            throw new EndingRejected(EndingProblem.ALREADY_ANSWERED, side + " has " + kind + " already.");
        }
        if (subject.equals(submittedBy)
                || answers.stream()
                        .anyMatch(
                                given -> given.side() != side && given.subject().equals(subject))) {
            throw new EndingRejected(EndingProblem.ONE_PERSON_TWO_PARTIES, "This person spoke for another party.");
        }
        answers.add(new Answer(agreementId, side, kind, subject, at));
    }

    private void moveTo(CompletionStatus target) {
        if (!status.next().contains(target)) {
            throw EndingRejected.illegal(status, target, status.next());
        }
        status = target;
        dueAt = null;
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public long version() {
        return version;
    }

    public CompletionStatus status() {
        return status;
    }

    public LocalDate completedOn() {
        return completedOn;
    }

    public Evidence evidence() {
        return evidence;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public LocalDate objectBy() {
        return objectBy;
    }

    public Optional<LocalDate> acceptedOn() {
        return Optional.ofNullable(acceptedOn);
    }

    public Optional<String> objection() {
        return Optional.ofNullable(objection);
    }

    /** In the order given. */
    public List<Answer> answers() {
        return answers.stream()
                .sorted(Comparator.comparing(Answer::at).thenComparing(Answer::side))
                .toList();
    }
}
