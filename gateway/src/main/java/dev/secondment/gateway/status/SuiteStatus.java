package dev.secondment.gateway.status;

import java.util.List;

/** How the suite is doing: fine, partly, or not at all. */
public record SuiteStatus(State status, List<Part> parts) {

    /** The state of a part, and of the whole. */
    public enum State {
        UP,
        /** Some of it answers. */
        DEGRADED,
        DOWN;

        static State of(List<State> states) {
            if (states.stream().allMatch(UP::equals)) {
                return UP;
            }
            return states.stream().allMatch(DOWN::equals) ? DOWN : DEGRADED;
        }
    }

    /**
     * A part of the suite.
     *
     * @param latencyMillis of the slowest replica; how long it took to fail when it is down
     */
    public record Part(String name, State status, int replicas, int replicasUp, long latencyMillis) {}

    static SuiteStatus of(List<Part> parts) {
        return new SuiteStatus(State.of(parts.stream().map(Part::status).toList()), List.copyOf(parts));
    }
}
