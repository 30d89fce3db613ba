package dev.secondment.agreement.ending.rest;

import dev.secondment.agreement.ending.application.EarlyTerminationView;
import dev.secondment.agreement.ending.domain.Answer;
import dev.secondment.agreement.ending.domain.Basis;
import dev.secondment.agreement.ending.domain.EarlyTerminationStatus;
import dev.secondment.agreement.ending.domain.EndPlan;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.TerminationGround;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EarlyTermination", description = "As its reader may see it; hidden fields are absent.")
record EarlyTerminationResponse(
        UUID id,
        UUID agreementId,
        EarlyTerminationStatus status,
        long version,
        Side proposer,

        @Schema(description = "Absent where it tells of a person's health and the reader need not know.") @Nullable
        TerminationGround ground,

        @Schema(description = "What the end rests on, and so what it still needs.")
        Basis basis,

        LocalDate noticeGivenOn,
        LocalDate earliestEnd,
        LocalDate lastDay,

        @Schema(description = "The day after which silence holds nothing up; absent where it waits for an answer.")
        @Nullable
        LocalDate acknowledgeBy,

        boolean paymentInLieu,

        @Schema(description = "The person's own words are for home HR and the person alone.") @Nullable
        String reason,

        @Nullable String contestReason,
        List<AnswerResponse> answers,
        Instant proposedAt) {

    static EarlyTerminationResponse from(EarlyTerminationView view) {
        EndPlan plan = view.plan();
        return new EarlyTerminationResponse(
                view.id(),
                view.agreementId(),
                view.status(),
                view.version(),
                plan.proposer(),
                EndingAudience.ground(plan.proposer(), plan.ground(), view.viewer()),
                plan.basis(),
                plan.noticeGivenOn(),
                plan.earliestEnd(),
                plan.lastDay(),
                plan.acknowledgeBy(),
                plan.paymentInLieu(),
                EndingAudience.words(plan.proposer(), view.reason().orElse(null), view.viewer()),
                EndingAudience.words(contester(view), view.contestReason().orElse(null), view.viewer()),
                AnswerResponse.from(view.answers()),
                view.proposedAt());
    }

    private static @Nullable Side contester(EarlyTerminationView view) {
        return view.answers().stream()
                .filter(given -> given.kind() == Answer.Kind.CONTESTED)
                .map(Answer::side)
                .findFirst()
                .orElse(null);
    }
}
