package dev.secondment.agreement.lifecycle.rest;

import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.SigningRound;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The round of signatures under way. */
@Schema(name = "Signing")
record SigningResponse(
        @Schema(description = "The last day to sign, at the host's site.")
        LocalDate signBy,

        @Schema(description = "Groups of parties: each signs after the one before.")
        List<List<Side>> order,

        @Schema(description = "Whose signature it waits for now.")
        List<Side> turn) {

    static SigningResponse from(SigningRound round) {
        return new SigningResponse(
                round.plan().signBy(),
                round.plan().order().stream().map(SigningResponse::sorted).toList(),
                sorted(round.turn()));
    }

    private static List<Side> sorted(Collection<Side> parties) {
        return parties.stream().sorted().toList();
    }
}
