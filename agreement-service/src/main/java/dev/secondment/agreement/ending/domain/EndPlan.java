package dev.secondment.agreement.ending.domain;

import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.TerminationGround;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a wish under the terms.
 *
 * @param earliestEnd the first last day that the proposer's notice allows
 * @param acknowledgeBy the day after which silence no longer holds it up; absent where it waits for an answer
 * @param paymentInLieu whether the notice that is missing is paid
 */
@Embeddable
public record EndPlan(
        @Column(name = "proposer") @Enumerated(EnumType.STRING)
        Side proposer,

        @Column(name = "ground") @Enumerated(EnumType.STRING)
        TerminationGround ground,

        @Column(name = "basis") @Enumerated(EnumType.STRING) Basis basis,
        @Column(name = "notice_given_on") LocalDate noticeGivenOn,
        @Column(name = "earliest_end") LocalDate earliestEnd,
        @Column(name = "last_day") LocalDate lastDay,
        @Column(name = "acknowledge_by") @Nullable LocalDate acknowledgeBy,
        @Column(name = "payment_in_lieu") boolean paymentInLieu) {

    EndPlan endingOn(LocalDate day) {
        return new EndPlan(proposer, ground, basis, noticeGivenOn, earliestEnd, day, acknowledgeBy, paymentInLieu);
    }

    /** Whether it works without anybody's answer. */
    boolean standsAlone() {
        return basis == Basis.IMMEDIATE || (basis == Basis.NOTICE && acknowledgeBy != null);
    }
}
