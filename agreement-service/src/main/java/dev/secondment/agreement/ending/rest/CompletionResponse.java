package dev.secondment.agreement.ending.rest;

import dev.secondment.agreement.ending.application.CompletionView;
import dev.secondment.agreement.ending.domain.Answer;
import dev.secondment.agreement.ending.domain.CompletionStatus;
import dev.secondment.agreement.ending.domain.Evidence;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Completion", description = "As its reader may see it; hidden fields are absent.")
record CompletionResponse(
        UUID id,
        UUID agreementId,
        CompletionStatus status,
        long version,
        LocalDate completedOn,
        List<Evidence.Item> criteria,

        @Schema(description = "The last day on which home and the person may object; silence accepts.")
        LocalDate objectBy,

        List<AnswerResponse> answers,
        @Nullable String objection,
        @Nullable LocalDate acceptedOn,
        Instant submittedAt) {

    static CompletionResponse from(CompletionView view) {
        return new CompletionResponse(
                view.id(),
                view.agreementId(),
                view.status(),
                view.version(),
                view.completedOn(),
                view.evidence().items(),
                view.objectBy(),
                AnswerResponse.from(view.answers()),
                EndingAudience.words(objector(view), view.objection().orElse(null), view.viewer()),
                view.acceptedOn().orElse(null),
                view.submittedAt());
    }

    private static @Nullable Side objector(CompletionView view) {
        return view.answers().stream()
                .filter(given -> given.kind() == Answer.Kind.CONTESTED)
                .map(Answer::side)
                .findFirst()
                .orElse(null);
    }
}
