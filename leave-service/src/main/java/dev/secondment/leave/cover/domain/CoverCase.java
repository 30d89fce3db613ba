package dev.secondment.leave.cover.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.terms.domain.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The question how a host gets by while a seconded person is unexpectedly absent. It opens by itself with the absence,
 * so that a host never learns of it too late to ask. People are asked for half days; the first who says yes has them.
 *
 * <p>Each step answers with what happened, in order; where the case stands follows from its half days and offers.
 */
@Entity
@Table(name = "cover_case")
public class CoverCase {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "absence_id")
    private UUID absenceId;

    @Embedded
    private CoverPlace place;

    @Enumerated(EnumType.STRING)
    private CoverStatus status;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "expected_return")
    private @Nullable LocalDate expectedReturn;

    @Column(name = "told_host")
    private boolean hostTold;

    @Column(name = "known_to")
    private LocalDate knownTo;

    @Column(name = "look_again_at")
    private Instant lookAgainAt;

    @Column(name = "absence_over")
    private boolean absenceOver;

    @Column(name = "opened_at")
    private Instant openedAt;

    /** The working day by whose end the host has to have found somebody. */
    @Column(name = "answer_due_on")
    private LocalDate answerDueOn;

    /** Nobody is left to ask, and who was told so. */
    @Enumerated(EnumType.STRING)
    @Column(name = "escalated_to")
    private @Nullable Escalation escalatedTo;

    /** The host gets by without anybody. */
    @Column(name = "gap_accepted")
    private boolean gapAccepted;

    @Embedded
    private CoverSlots slots;

    @Embedded
    private CoverOffers offers;

    protected CoverCase() {}

    public static CoverCase open(UUID id, CoverNeed need, CoverPlace place, Instant at, LocalDate answerDueOn) {
        CoverCase opened = new CoverCase();
        opened.id = id;
        opened.agreementId = need.agreementId();
        opened.absenceId = need.absenceId();
        opened.place = place;
        opened.status = CoverStatus.OPEN;
        opened.hostTold = need.told().contains(Side.HOST);
        opened.openedAt = at;
        opened.answerDueOn = answerDueOn;
        opened.slots = new CoverSlots();
        opened.offers = new CoverOffers();
        opened.know(need);
        return opened;
    }

    private LeaveCharge know(CoverNeed need) {
        firstDay = need.firstDay();
        expectedReturn = need.expectedReturn();
        knownTo = need.knownTo();
        lookAgainAt = need.lookAgainAt();
        absenceOver = need.over();
        return slots.become(agreementId, need.slots());
    }

    /**
     * The absence goes on for longer, or ends earlier, than was known. Where half days are open and nobody is being asked for
     * them, the further ones wait with them, and no longer: else an absence that goes on day by day would never be escalated.
     */
    public List<CoverEvent> follow(CoverNeed need, Instant now, LocalDate dueOn) {
        if (status == CoverStatus.CANCELLED) {
            return List.of();
        }
        List<CoverEvent> told = new ArrayList<>(released(need.slots()));
        LeaveCharge added = know(need);
        if (need.over() && !(slots.open().isNothing() && !slots.covered().isNothing())) {
            close(told);
            return told;
        }
        if (!added.isNothing()) {
            gapAccepted = false;
            boolean othersWait =
                    !offers.anyOpen() && !slots.open().without(added).isNothing();
            if (escalatedTo == null && !othersWait) {
                answerDueOn = dueOn;
            }
            told.add(new CoverEvent.Opened(added));
        }
        settle(told, now, dueOn);
        return told;
    }

    /** Whoever took half days that are not needed now has to hear of it. */
    private List<CoverEvent> released(LeaveCharge needed) {
        return slots.people().stream()
                .sorted(Comparator.comparing(CoverPerson::principal))
                .flatMap(person -> {
                    LeaveCharge gone = slots.coveredBy(person).without(needed);
                    return gone.isNothing()
                            ? Stream.empty()
                            : offers
                                    .askedOf(person, null)
                                    .map(offer -> (CoverEvent) new CoverEvent.Released(person, offer.id(), gone))
                                    .stream();
                })
                .toList();
    }

    /** Asks people for half days that are open; a gap that the host had accepted may be closed after all. */
    public List<CoverEvent> offer(CoverOffer offer, List<CoverPerson> asked) {
        requireLive();
        if (asked.stream().anyMatch(place::isAbsent)) {
            throw new CoverRejected(CoverProblem.CANDIDATE_UNKNOWN, "The absent person cannot be asked to cover.");
        }
        if (offer.mode() != CoverMode.BROADCAST && asked.size() != 1) {
            throw new CoverRejected(
                    CoverProblem.CANDIDATES, offer.mode() + " asks one person, not " + asked.size() + ".");
        }
        slots.closeGaps(offer.slots());
        LeaveCharge open = slots.open().within(offer.slots());
        if (open.isNothing()) {
            throw new CoverRejected(CoverProblem.NOTHING_OPEN, "None of these half days is open.");
        }
        offers.add(offer, asked);
        escalatedTo = null;
        gapAccepted = false;
        List<CoverEvent> told = new ArrayList<>();
        told.add(new CoverEvent.Offered(offer, asked, open));
        if (offer.mode() == CoverMode.ASSIGNED) {
            told.addAll(accept(asked.getFirst(), offer.id(), offer.slots(), offer.offeredAt(), answerDueOn));
        } else {
            settle(told, offer.offeredAt(), answerDueOn);
        }
        return told;
    }

    /** The first yes wins; one for some of the half days leaves the others open. */
    public List<CoverEvent> accept(
            CoverPerson person, @Nullable UUID offerId, @Nullable SlotRange wanted, Instant now, LocalDate dueOn) {
        CoverOffer offer = asked(person, offerId);
        requireOpen(offer, now);
        LeaveCharge asked = slots.all().within(offer.slots());
        LeaveCharge chosen = wanted == null ? asked : asked.within(wanted);
        LeaveCharge taken = chosen.without(chosen.without(slots.open()));
        if (taken.isNothing()) {
            throw chosen.isNothing()
                    ? new CoverRejected(CoverProblem.NOTHING_OPEN, "The offer has none of these half days.")
                    : filled();
        }
        offers.invitationOf(person, offer).ifPresent(own -> offers.answer(own, CoverAnswer.ACCEPTED, now));
        slots.cover(taken, person);
        LeaveCharge open = slots.open();
        List<CoverEvent> told = new ArrayList<>();
        told.add(
                open.isNothing()
                        ? new CoverEvent.Arranged(person, taken)
                        : new CoverEvent.PartlyArranged(person, taken, open));
        settle(told, now, dueOn);
        return told;
    }

    /** Who refuses after a yes, or after being assigned, gives the half days back. */
    public List<CoverEvent> refuse(CoverPerson person, @Nullable UUID offerId, Instant now, LocalDate dueOn) {
        CoverOffer offer = asked(person, offerId);
        requireLive();
        List<CoverEvent> told = new ArrayList<>();
        LeaveCharge given = slots.coveredBy(person).within(offer.slots());
        if (!given.isNothing()) {
            slots.reopen(given);
            answerDueOn = dueOn;
            told.add(new CoverEvent.Opened(given));
        }
        offers.invitationOf(person, offer).ifPresent(own -> offers.answer(own, CoverAnswer.REFUSED, now));
        settle(told, now, dueOn);
        return told;
    }

    public List<CoverEvent> expireOffers(Instant now, LocalDate dueOn) {
        List<CoverEvent> told = new ArrayList<>();
        settle(told, now, dueOn);
        return told;
    }

    /** The host gets by without anybody on the half days that nobody covers. */
    public List<CoverEvent> acceptGap() {
        requireLive();
        LeaveCharge open = slots.open();
        if (open.isNothing() && !slots.all().isNothing()) {
            throw new CoverRejected(CoverProblem.NOTHING_OPEN, "Every half day is covered.");
        }
        slots.leaveGaps();
        gapAccepted = true;
        escalatedTo = null;
        List<CoverEvent> told = new ArrayList<>();
        offers.endAll(OfferEnd.NOT_NEEDED).forEach(ended -> told.add(new CoverEvent.OfferClosed(ended)));
        told.add(new CoverEvent.GapAccepted(open));
        stand();
        return told;
    }

    /** A working day has passed and half days are open: the home employer has to see to it, too. */
    public List<CoverEvent> escalate(LocalDate today) {
        if (!isToEscalate(today)) {
            return List.of();
        }
        escalatedTo = Escalation.HOME;
        stand();
        return List.of(new CoverEvent.Unfilled(Escalation.HOME, slots.open()));
    }

    private boolean isToEscalate(LocalDate today) {
        boolean waiting = status == CoverStatus.OPEN
                || status == CoverStatus.UNFILLED
                || (status == CoverStatus.PARTIAL && !offers.anyOpen());
        return waiting && escalatedTo != Escalation.HOME && !slots.open().isNothing() && today.isAfter(answerDueOn);
    }

    /** Nobody is needed any more: told to everybody who was asked or would have come. */
    public List<CoverEvent> cancel() {
        if (!status.next().contains(CoverStatus.CANCELLED)) {
            return List.of();
        }
        List<CoverEvent> told = new ArrayList<>(released(LeaveCharge.NOTHING));
        slots.reopen(slots.covered());
        close(told);
        return told;
    }

    /** What was covered until now was worked, and stays on record. */
    private void close(List<CoverEvent> told) {
        offers.endAll(OfferEnd.NOT_NEEDED).forEach(ended -> told.add(new CoverEvent.OfferClosed(ended)));
        told.add(new CoverEvent.Cancelled());
        moveTo(CoverStatus.CANCELLED);
    }

    /** Ends what nobody can accept any more, says so, and finds out where the case stands. */
    private void settle(List<CoverEvent> told, Instant now, LocalDate dueOn) {
        List<CoverOffer> ended = offers.tidy(slots.open(), now);
        ended.forEach(offer -> told.add(new CoverEvent.OfferClosed(offer)));
        boolean inVain = ended.stream().anyMatch(this::isInVain);
        if (inVain && !offers.anyOpen() && !slots.open().isNothing() && escalatedTo == null) {
            escalatedTo = Escalation.HOST;
            answerDueOn = dueOn;
            told.add(new CoverEvent.Unfilled(Escalation.HOST, slots.open()));
        }
        stand();
    }

    /** Nobody who was asked took any of it. */
    private boolean isInVain(CoverOffer offer) {
        return offer.endedAs() != OfferEnd.FILLED
                && offers.invitations().stream()
                        .filter(asked -> asked.offerId().equals(offer.id()))
                        .noneMatch(asked -> asked.answer() == CoverAnswer.ACCEPTED);
    }

    private void stand() {
        CoverStatus now = standing();
        if (now != status) {
            moveTo(now);
        }
    }

    private CoverStatus standing() {
        boolean someCovered = !slots.covered().isNothing();
        if (slots.open().isNothing() && (someCovered || gapAccepted)) {
            return slots.hasGaps() || !someCovered ? CoverStatus.GAP_ACCEPTED : CoverStatus.ACCEPTED;
        }
        if (escalatedTo != null && !offers.anyOpen()) {
            return CoverStatus.UNFILLED;
        }
        if (someCovered) {
            return CoverStatus.PARTIAL;
        }
        return offers.anyOpen() ? CoverStatus.OFFERED : CoverStatus.OPEN;
    }

    private void moveTo(CoverStatus target) {
        if (!status.next().contains(target)) {
            throw new CoverRejected(CoverProblem.ILLEGAL_TRANSITION, status + " -> " + target + " is not possible.")
                    .with(
                            "allowedTransitions",
                            status.next().stream().map(CoverStatus::name).toList());
        }
        status = target;
    }

    private void requireLive() {
        if (status == CoverStatus.CANCELLED) {
            throw new CoverRejected(CoverProblem.ILLEGAL_TRANSITION, "Nobody is needed any more.")
                    .with("allowedTransitions", List.of());
        }
    }

    private CoverOffer asked(CoverPerson person, @Nullable UUID offerId) {
        return offers.askedOf(person, offerId)
                .orElseThrow(() -> new CoverRejected(
                        CoverProblem.NOT_ASKED, "No offer of this case asked you for these half days."));
    }

    private static void requireOpen(CoverOffer offer, Instant now) {
        OfferEnd end = offer.isExpiredAt(now) ? OfferEnd.EXPIRED : offer.endedAs();
        if (end == OfferEnd.FILLED) {
            throw filled();
        }
        if (end != null) {
            throw new CoverRejected(CoverProblem.OFFER_ENDED, "The offer ended: " + end + ".");
        }
    }

    private static CoverRejected filled() {
        return new CoverRejected(CoverProblem.ALREADY_FILLED, "The half days are covered by now.");
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

    /** How it stands, for those who tell of it. */
    public CoverFacts facts() {
        return new CoverFacts(
                id,
                version,
                agreementId,
                absenceId,
                place,
                status,
                firstDay,
                Optional.ofNullable(expectedReturn),
                hostTold,
                knownTo,
                absenceOver,
                openedAt,
                answerDueOn,
                Optional.ofNullable(escalatedTo),
                slots.held(),
                offers.all(),
                offers.invitations());
    }
}
