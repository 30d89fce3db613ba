package dev.secondment.leave.cover.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import java.util.List;
import java.util.UUID;

/** What happened to a case. What is told to those who were asked is apart: they learn nothing of the absence. */
public sealed interface CoverEvent {

    /** @param slots the half days that are open, for the first time or again */
    record Opened(LeaveCharge slots) implements CoverEvent {}

    record Offered(CoverOffer offer, List<CoverPerson> asked, LeaveCharge slots) implements CoverEvent {}

    /** Somebody took half days, and none is left open. */
    record Arranged(CoverPerson by, LeaveCharge slots) implements CoverEvent {}

    /** Somebody took half days, and others are open still. */
    record PartlyArranged(CoverPerson by, LeaveCharge slots, LeaveCharge open) implements CoverEvent {}

    record Unfilled(Escalation escalatedTo, LeaveCharge open) implements CoverEvent {}

    record GapAccepted(LeaveCharge open) implements CoverEvent {}

    record Cancelled() implements CoverEvent {}

    /** To those who were asked. */
    record OfferClosed(CoverOffer offer) implements CoverEvent {}

    /** To somebody who covers: these half days are not needed any more. */
    record Released(CoverPerson person, UUID offerId, LeaveCharge slots) implements CoverEvent {}
}
