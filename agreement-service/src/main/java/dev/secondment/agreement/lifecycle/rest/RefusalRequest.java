package dev.secondment.agreement.lifecycle.rest;

import dev.secondment.agreement.lifecycle.domain.Side;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a party refuses, where needed for which party it speaks. */
record RefusalRequest(
        @NotBlank @Size(max = 2000) @Pattern(regexp = TEXT) String reason,
        @Nullable Side party) {

    /** May run over several lines; half a surrogate pair or a zero character is no text. */
    static final String TEXT = "[^\\p{Cs}\\x00]*";
}
