package dev.secondment.agreement.amendment.rest;

import dev.secondment.agreement.lifecycle.domain.Side;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * @param documentHash what the signer has read, as the amendment shows it
 * @param party needed only by whoever stands on more than one side
 */
record AmendmentSignatureRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String documentHash,
        @Nullable Side party) {}
