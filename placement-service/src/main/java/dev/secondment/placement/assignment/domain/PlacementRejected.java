package dev.secondment.placement.assignment.domain;

import dev.secondment.platform.problem.ProblemException;

/** The refusal of a placement. */
public class PlacementRejected extends ProblemException {

    public PlacementRejected(PlacementProblem problem, String detail) {
        super(problem, detail);
    }
}
