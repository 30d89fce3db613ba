package dev.secondment.leave.calendar.domain;

import dev.secondment.platform.problem.ProblemException;

public class CalendarRejected extends ProblemException {

    public CalendarRejected(CalendarProblem problem, String detail) {
        super(problem, detail);
    }
}
