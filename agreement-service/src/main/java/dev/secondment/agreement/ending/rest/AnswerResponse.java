package dev.secondment.agreement.ending.rest;

import dev.secondment.agreement.ending.domain.Answer;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EndingAnswer")
record AnswerResponse(Side party, Answer.Kind kind, Instant at) {

    static List<AnswerResponse> from(List<Answer> answers) {
        return answers.stream()
                .map(given -> new AnswerResponse(given.side(), given.kind(), given.at()))
                .toList();
    }
}
