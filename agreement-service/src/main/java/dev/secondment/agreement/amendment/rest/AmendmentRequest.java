package dev.secondment.agreement.amendment.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.agreement.amendment.application.AmendmentProposal;
import dev.secondment.agreement.amendment.domain.AmendmentType;
import dev.secondment.agreement.terms.domain.Terms;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AmendmentProposal")
record AmendmentRequest(
        @Schema(description = "What it is about; EXTENSION comes out of an extension request alone.") @NotNull
        AmendmentType type,

        @Schema(
                description = "JSON Merge Patch on the terms of that day: members replace, null removes.",
                implementation = Terms.class)
        @NotNull
        JsonNode patch,

        @Schema(
                description =
                        "The first day on which it holds, past or future; the day of the last signature unless told.")
        @Nullable
        LocalDate effectiveFrom,

        @Schema(description = "The last day for signing; 30 days from now unless told.") @Nullable
        LocalDate signBy,

        @Schema(description = "Read by home, host and the person: keep pay out of it.")
        @Size(max = 2000)
        @Pattern(regexp = TEXT)
        @Nullable
        String reason) {

    /** May run over several lines; half a surrogate pair or a zero character is no text. */
    static final String TEXT = "[^\\p{Cs}\\x00]*";

    AmendmentProposal proposal() {
        return new AmendmentProposal(type, patch, effectiveFrom, signBy, reason);
    }
}
