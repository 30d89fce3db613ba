package dev.secondment.leave.cover.domain;

import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.terms.domain.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was offered to whom: half days of a case, until they are covered, everybody has answered or time is up.
 *
 * @param by the employer that asks
 */
@Embeddable
public record CoverOffer(
        @Column(name = "id") UUID id,
        @Column(name = "agreement_id") UUID agreementId,
        @Enumerated(EnumType.STRING) CoverMode mode,

        @Enumerated(EnumType.STRING) @Column(name = "offered_by")
        Side by,

        @Column(name = "first_slot") long firstSlot,
        @Column(name = "last_slot") long lastSlot,
        @Column(name = "offered_at") Instant offeredAt,
        @Column(name = "expires_at") @Nullable Instant expiresAt,

        @Enumerated(EnumType.STRING) @Column(name = "ended_as") @Nullable
        OfferEnd endedAs) {

    public static CoverOffer made(
            UUID id,
            UUID agreementId,
            CoverMode mode,
            Side by,
            SlotRange slots,
            Instant at,
            @Nullable Instant expiresAt) {
        return new CoverOffer(
                id, agreementId, mode, by, slots.first().index(), slots.last().index(), at, expiresAt, null);
    }

    public SlotRange slots() {
        return new SlotRange(new Slot(firstSlot), new Slot(lastSlot));
    }

    public boolean isOpen() {
        return endedAs == null;
    }

    boolean isExpiredAt(Instant now) {
        return isOpen() && expiresAt != null && !now.isBefore(expiresAt);
    }

    CoverOffer ended(OfferEnd as) {
        return new CoverOffer(id, agreementId, mode, by, firstSlot, lastSlot, offeredAt, expiresAt, as);
    }
}
