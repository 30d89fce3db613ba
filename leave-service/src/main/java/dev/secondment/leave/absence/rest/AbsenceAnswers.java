package dev.secondment.leave.absence.rest;

import dev.secondment.leave.absence.application.AbsenceView;
import dev.secondment.platform.web.Answers;
import jakarta.ws.rs.core.Response;

final class AbsenceAnswers {

    private AbsenceAnswers() {}

    static Response changed(AbsenceView view) {
        return Answers.changed(AbsenceResponse.from(view), view.version());
    }
}
