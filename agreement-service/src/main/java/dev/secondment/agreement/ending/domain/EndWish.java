package dev.secondment.agreement.ending.domain;

import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.TerminationGround;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a party wants.
 *
 * @param lastDay absent: as early as notice allows
 * @param noticeGivenOn absent: today at the host site
 */
public record EndWish(
        Side proposer,
        TerminationGround ground,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate noticeGivenOn,
        boolean immediate,
        boolean paymentInLieu) {}
