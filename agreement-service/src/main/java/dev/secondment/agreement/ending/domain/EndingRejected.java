package dev.secondment.agreement.ending.domain;

import dev.secondment.platform.problem.ProblemException;
import java.util.Collection;

/** A step towards an earlier end that is refused. */
public final class EndingRejected extends ProblemException {

    public EndingRejected(EndingProblem problem, String detail) {
        super(problem, detail);
    }

    static <S extends Enum<S>> EndingRejected illegal(S from, S to, Collection<S> allowed) {
        EndingRejected refused = new EndingRejected(
                EndingProblem.ILLEGAL_TRANSITION, "From " + from + " there is no way to " + to + ".");
        refused.with("allowedTransitions", allowed.stream().sorted().toList());
        return refused;
    }
}
