package dev.secondment.leave.schedule.domain;

import dev.secondment.platform.problem.ProblemException;

public class ScheduleRejected extends ProblemException {

    public ScheduleRejected(ScheduleProblem problem, String detail) {
        super(problem, detail);
    }
}
