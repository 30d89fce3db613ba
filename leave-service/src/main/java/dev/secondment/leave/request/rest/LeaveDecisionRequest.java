package dev.secondment.leave.request.rest;

import dev.secondment.leave.request.domain.Verdict;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "LeaveDecision")
public record LeaveDecisionRequest(
        @NotNull
        @Schema(
                description = "AGREE to the timing, APPROVE as the last step of the route, or DECLINE",
                examples = "AGREE")
        Verdict decision,

        @Size(max = 500)
        @Pattern(regexp = TEXT)
        @Schema(description = "Shown to every party of the agreement", examples = "The team is complete that week")
        @Nullable
        String reason) {

    /** Text of one or more lines: what PostgreSQL cannot store or nobody can read is refused. */
    static final String TEXT = "[^\\p{Cs}\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]*";
}
