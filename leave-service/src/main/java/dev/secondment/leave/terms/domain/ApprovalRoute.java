package dev.secondment.leave.terms.domain;

import java.util.List;

/** Who decides on leave, in order. All but the last agree to the timing; the last approves. */
public enum ApprovalRoute {
    HOST_THEN_HOME,
    HOME_ONLY,
    HOST_ONLY;

    public List<Side> steps() {
        return switch (this) {
            case HOST_THEN_HOME -> List.of(Side.HOST, Side.HOME);
            case HOME_ONLY -> List.of(Side.HOME);
            case HOST_ONLY -> List.of(Side.HOST);
        };
    }
}
