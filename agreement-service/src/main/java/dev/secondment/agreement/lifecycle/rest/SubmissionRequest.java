package dev.secondment.agreement.lifecycle.rest;

import dev.secondment.agreement.lifecycle.domain.ApprovalChain;
import dev.secondment.agreement.lifecycle.domain.ApprovalStep;
import dev.secondment.agreement.lifecycle.domain.Side;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param approvals who has to approve, in order; absent: the home employer's HR alone */
record SubmissionRequest(
        @Schema(description = "Who has to approve, in order; absent: the home employer's HR alone.")
        @Size(min = 1, max = 10)
        @Valid
        @Nullable
        List<@NotNull ApprovalStepRequest> approvals) {

    /** A login or an employee number, as the approver's token carries it. */
    static final String PERSON = "[A-Za-z0-9][A-Za-z0-9._@-]{0,99}";

    @Schema(name = "ApprovalStepRequest")
    record ApprovalStepRequest(
            @Schema(description = "HOME or HOST.") @NotNull Side party,

            @NotNull @Pattern(regexp = "hr|line-manager|finance|compliance")
            String role,

            @Schema(description = "Login or employee number of the one person asked; absent: anybody with the role.")
            @Pattern(regexp = PERSON)
            @Nullable
            String approver,

            @Schema(description = "Who may approve in the approver's place.") @Size(max = 5) @Nullable
            List<@NotNull @Pattern(regexp = PERSON) String> substitutes) {

        ApprovalStep step() {
            return new ApprovalStep(party, role, approver, substitutes == null ? List.of() : substitutes, null);
        }
    }

    ApprovalChain chain() {
        return approvals == null
                ? ApprovalChain.homeHrAlone()
                : new ApprovalChain(
                        approvals.stream().map(ApprovalStepRequest::step).toList());
    }
}
