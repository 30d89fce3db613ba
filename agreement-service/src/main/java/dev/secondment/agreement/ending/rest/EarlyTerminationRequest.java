package dev.secondment.agreement.ending.rest;

import dev.secondment.agreement.ending.application.ProposeEarlyEnd;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.TerminationGround;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record EarlyTerminationRequest(
        @NotNull TerminationGround ground,

        @Schema(description = "As early as notice allows unless told; earlier needs everybody's consent.") @Nullable
        LocalDate lastDay,

        @Schema(description = "Today at the host site unless told. An earlier day counts once the others confirm it.")
        @Nullable
        LocalDate noticeGivenOn,

        @Schema(description = "At once, for a ground that the terms list.") @Nullable
        Boolean immediate,

        @Schema(description = "An employer pays the notice that is missing, where the terms allow it.") @Nullable
        Boolean paymentInLieu,

        @Schema(description = "For those who need it; never part of an event.")
        @Size(max = 2000)
        @Pattern(regexp = Words.TEXT)
        @Nullable
        String reason,

        @Schema(description = "Needed by whoever stands on more than one side.") @Nullable
        Side party) {

    ProposeEarlyEnd.Command toCommand(UUID agreementId) {
        return new ProposeEarlyEnd.Command(
                agreementId,
                ground,
                lastDay,
                noticeGivenOn,
                Boolean.TRUE.equals(immediate),
                Boolean.TRUE.equals(paymentInLieu),
                reason,
                party);
    }
}
