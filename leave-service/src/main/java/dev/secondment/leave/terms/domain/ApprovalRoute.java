package dev.secondment.leave.terms.domain;

import java.util.List;

/** Who decides on leave, in order. All but the last agree to the timing; the last approves. */
public enum ApprovalRoute {
    HOST_THEN_HOME,
    HOME_ONLY,
    HOST_ONLY,
    HOME_THEN_HOST,
    /** Both, whoever is first. */
    BOTH_ANY_ORDER,
    /** Whoever is first decides. */
    EITHER,
    /** Nobody is asked: what the rules allow is granted. */
    AUTO;

    public List<Side> steps() {
        return switch (this) {
            case HOST_THEN_HOME, BOTH_ANY_ORDER -> List.of(Side.HOST, Side.HOME);
            case HOME_THEN_HOST -> List.of(Side.HOME, Side.HOST);
            case HOME_ONLY, EITHER, AUTO -> List.of(Side.HOME);
            case HOST_ONLY -> List.of(Side.HOST);
        };
    }
}
