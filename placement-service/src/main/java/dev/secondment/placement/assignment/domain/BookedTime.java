package dev.secondment.placement.assignment.domain;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A booking as it is stored with its placement. */
@Embeddable
record BookedTime(UUID agreementId, LocalDate startsOn, LocalDate endsOn, BigDecimal fte, BigDecimal homeFteRetained) {

    static BookedTime of(UUID agreementId, Booking booking) {
        return new BookedTime(
                agreementId,
                booking.period().start(),
                booking.period().end(),
                booking.fte(),
                booking.homeFteRetained());
    }

    Booking booking(UUID placementId) {
        return new Booking(placementId, new AssignmentPeriod(startsOn, endsOn), fte, homeFteRetained);
    }
}
