package dev.secondment.leave.cover.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was offered in one case, and what those who were asked have said. */
@Embeddable
class CoverOffers {

    @ElementCollection
    @CollectionTable(name = "cover_offer", joinColumns = @JoinColumn(name = "cover_case_id"))
    @OrderBy("offeredAt")
    private List<CoverOffer> offers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "cover_invitation", joinColumns = @JoinColumn(name = "cover_case_id"))
    private Set<Invitation> invitations = new HashSet<>();

    protected CoverOffers() {}

    List<CoverOffer> all() {
        return offers.stream()
                .sorted(Comparator.comparing(CoverOffer::offeredAt).thenComparing(CoverOffer::id))
                .toList();
    }

    Set<Invitation> invitations() {
        return Set.copyOf(invitations);
    }

    void add(CoverOffer offer, List<CoverPerson> asked) {
        offers.add(offer);
        asked.forEach(person ->
                invitations.add(new Invitation(offer.id(), offer.agreementId(), person, CoverAnswer.PENDING, null)));
    }

    /** The offer that a person answers: the one that is named, or the latest that asked them. */
    Optional<CoverOffer> askedOf(CoverPerson person, @Nullable UUID offerId) {
        return all().reversed().stream()
                .filter(offer -> offerId == null || offer.id().equals(offerId))
                .filter(offer -> invitationOf(person, offer).isPresent())
                .min(Comparator.comparing(offer -> offer.isOpen() ? 0 : 1));
    }

    Optional<Invitation> invitationOf(CoverPerson person, CoverOffer offer) {
        return invitations.stream()
                .filter(asked ->
                        asked.offerId().equals(offer.id()) && asked.person().equals(person))
                .findFirst();
    }

    void answer(Invitation asked, CoverAnswer given, Instant at) {
        invitations.remove(asked);
        invitations.add(asked.answered(given, at));
    }

    boolean anyOpen() {
        return offers.stream().anyMatch(CoverOffer::isOpen);
    }

    /** Ends what can no longer be accepted. */
    List<CoverOffer> tidy(LeaveCharge open, Instant now) {
        return end(offer -> {
            if (open.within(offer.slots()).isNothing()) {
                return Optional.of(OfferEnd.FILLED);
            }
            if (offer.isExpiredAt(now)) {
                return Optional.of(OfferEnd.EXPIRED);
            }
            return isPending(offer) ? Optional.empty() : Optional.of(OfferEnd.ANSWERED);
        });
    }

    List<CoverOffer> endAll(OfferEnd as) {
        return end(offer -> Optional.of(as));
    }

    private boolean isPending(CoverOffer offer) {
        return invitations.stream()
                .anyMatch(asked -> asked.offerId().equals(offer.id()) && asked.answer() == CoverAnswer.PENDING);
    }

    private List<CoverOffer> end(Function<CoverOffer, Optional<OfferEnd>> verdict) {
        List<CoverOffer> ended = new ArrayList<>();
        for (int position = 0; position < offers.size(); position++) {
            CoverOffer offer = offers.get(position);
            Optional<OfferEnd> end = offer.isOpen() ? verdict.apply(offer) : Optional.empty();
            if (end.isPresent()) {
                CoverOffer closed = offer.ended(end.get());
                offers.set(position, closed);
                ended.add(closed);
            }
        }
        return ended;
    }
}
