package dev.secondment.agreement.lifecycle.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of every refusal, for the API document; the platform writes the real ones. */
@Schema(name = "Problem", description = "RFC 9457; code is stable, type leads to its explanation.")
record ProblemDocument(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        @Schema(examples = "agreement-illegal-transition") String code,
        String traceId,
        @Nullable List<ProblemViolation> violations,

        @Schema(description = "Where the state forbids the step: what can follow.") @Nullable
        List<String> allowedTransitions,

        @Schema(description = "Everything missing, as JSON Pointers.") @Nullable
        List<String> missing,

        @Schema(description = "The hash that can be signed now.") @Nullable
        String currentHash) {

    @Schema(name = "Violation")
    record ProblemViolation(String pointer, String code, String detail) {}
}
