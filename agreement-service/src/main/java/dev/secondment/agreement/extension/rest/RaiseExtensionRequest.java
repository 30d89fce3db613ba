package dev.secondment.agreement.extension.rest;

import dev.secondment.agreement.extension.domain.ExtensionGround;
import dev.secondment.agreement.extension.domain.ExtensionProposal;
import dev.secondment.agreement.extension.domain.PermanentInstead;
import dev.secondment.agreement.extension.domain.ReturnPosition;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.ReturnTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "RaiseExtension")
record RaiseExtensionRequest(
        @NotNull LocalDate newEnd,
        @NotNull ExtensionGround ground,

        @Schema(description = "Needed for OTHER.") @Size(max = 2000) @Pattern(regexp = TEXT) @Nullable
        String groundText,

        @Schema(description = "Why it is not made permanent instead: needed from the second extension on.")
        @Valid
        @Nullable
        PermanentInsteadRequest permanentInstead,

        @Schema(description = "That what was agreed for the return still holds; else say what holds now.") @Nullable
        Boolean returnConfirmed,

        @Schema(description = "What is agreed for the return instead.") @Valid @Nullable
        ReturnTerms returnTerms,

        @Schema(description = "When the parties agreed that the post may not be there on return.") @Nullable
        LocalDate unavailabilityAgreedOn,

        @Schema(description = "For which side, where you stand on two.") @Nullable
        Side party) {

    /** May run over several lines; half a surrogate pair or a zero character is no text. */
    static final String TEXT = "[^\\p{Cs}\\x00]*";

    @Schema(name = "PermanentInstead")
    record PermanentInsteadRequest(
            PermanentInstead.@NotNull Answer answer,

            @NotBlank @Size(max = 2000) @Pattern(regexp = TEXT)
            String reason) {}

    ExtensionProposal toProposal() {
        return new ExtensionProposal(
                newEnd,
                ground,
                groundText,
                permanentInstead == null
                        ? null
                        : new PermanentInstead(permanentInstead.answer(), permanentInstead.reason()),
                new ReturnPosition(Boolean.TRUE.equals(returnConfirmed), returnTerms, unavailabilityAgreedOn));
    }
}
