package dev.secondment.leave.request.rest;

import dev.secondment.leave.request.domain.LeaveDecision;
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
                description =
                        "AGREE to the timing, APPROVE as the last step of the route or to let granted leave be given up, or DECLINE",
                examples = "AGREE")
        Verdict decision,

        @Size(max = 500)
        @Pattern(regexp = TEXT)
        @Schema(description = "Shown to every party of the agreement", examples = "The team is complete that week")
        @Nullable
        String reason,

        @Schema(
                description =
                        "Of a refusal: LACK_OF_COVER may put leave off, but the second time in a leave year home HR "
                                + "decides",
                examples = "LACK_OF_COVER")
        LeaveDecision.@Nullable Cause cause) {

    /** Text of one or more lines: what PostgreSQL cannot store or nobody can read is refused. */
    static final String TEXT = "[^\\p{Cs}\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]*";
}
