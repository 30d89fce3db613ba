package dev.secondment.system;

/** The suite under test: two replicas of each service behind the gateway, one for all stories. */
interface RunningSuite {

    /** Set where the suite runs in containers: parts take longer to come back there. */
    boolean IN_CONTAINERS = System.getenv("SUITE_URL") != null || System.getProperty("containers") != null;

    /**
     * One that runs already in containers, at SUITE_URL; one of its own in containers, when asked for; else processes.
     */
    static RunningSuite get() {
        return Started.SUITE;
    }

    /** An address or a login, by the names of the local suite's env file. */
    String address(String name);

    /**
     * Waits until it is done.
     *
     * @param order {@code stop}, {@code start}, {@code restart} or {@code kill} and a part, such as
     *     {@code kill agreement-service-2}
     */
    void order(String order);

    /** Not before somebody asks for it. */
    final class Started {
        private static final RunningSuite SUITE = IN_CONTAINERS ? SuiteOfContainers.get() : SuiteOfProcesses.start();

        private Started() {}
    }
}
