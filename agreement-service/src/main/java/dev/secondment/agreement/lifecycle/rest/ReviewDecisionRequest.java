package dev.secondment.agreement.lifecycle.rest;

import dev.secondment.agreement.lifecycle.application.DecideReview;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.SigningWish;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record ReviewDecisionRequest(
        @NotNull DecideReview.Decision decision,

        @Size(max = 2000) @Pattern(regexp = RefusalRequest.TEXT) @Nullable
        String reason,

        @Schema(
                description =
                        "With the last approval: the parties in groups, each group signs after the one before. Absent: any order.")
        @Size(min = 1, max = 5)
        @Nullable
        List<@NotNull @Size(min = 1, max = 5) Set<@NotNull Side>> signingOrder,

        @Schema(description = "With the last approval: the last day to sign, at the host's site. Absent: 30 days.")
        @Nullable
        LocalDate signBy) {

    SigningWish signing() {
        return new SigningWish(signingOrder, signBy);
    }
}
