package dev.secondment.agreement.lifecycle.rest;

import dev.secondment.agreement.lifecycle.domain.Approval;
import dev.secondment.agreement.lifecycle.domain.ApprovalChain;
import dev.secondment.agreement.lifecycle.domain.ApprovalStep;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The approvals asked for at the latest submission, in order. */
@Schema(name = "Review")
record ReviewResponse(
        @Schema(description = "The number of the step whose approval comes next; absent after the last.") @Nullable
        Integer next,

        List<StepResponse> steps) {

    @Schema(name = "ApprovalStep")
    record StepResponse(
            int step,
            Side party,
            String role,
            @Nullable String approver,
            List<String> substitutes,
            @Nullable ApprovalResponse approval) {

        static StepResponse from(int number, ApprovalStep step) {
            return new StepResponse(
                    number,
                    step.party(),
                    step.role(),
                    step.approver(),
                    step.substitutes(),
                    step.approval() == null ? null : ApprovalResponse.from(step.approval()));
        }
    }

    @Schema(name = "Approval")
    record ApprovalResponse(
            String by,

            @Schema(description = "Whom a substitute stood in for.") @Nullable
            String onBehalfOf,

            Instant at) {

        static ApprovalResponse from(Approval given) {
            return new ApprovalResponse(given.login(), given.onBehalfOf(), given.at());
        }
    }

    static ReviewResponse from(ApprovalChain chain) {
        List<StepResponse> steps = new java.util.ArrayList<>();
        for (ApprovalStep step : chain.steps()) {
            steps.add(StepResponse.from(steps.size() + 1, step));
        }
        return new ReviewResponse(chain.complete() ? null : chain.nextNumber(), steps);
    }
}
