package dev.secondment.local;

/** The parts of the suite with their standard ports. */
enum Kind {
    GATEWAY("gateway", "gateway", 8080, 9080, 1),
    AGREEMENT("agreement", "agreement-service", 8081, 9081, 2),
    PLACEMENT("placement", "placement-service", 8082, 9082, 2),
    LEAVE("leave", "leave-service", 8083, 9083, 2),
    KEYCLOAK("keycloak", "keycloak", 8180, 9180, 3),
    KAFKA("kafka", "kafka", 19092, 19093, 4),
    POSTGRES("postgres", "postgres", 15432, 0, 5);

    /** As in {@code --only}. */
    final String option;

    /** As in progress lines, log file names and control commands. */
    final String label;

    final int port;

    /** Management port, Kafka's controller port, or 0. */
    final int secondPort;

    /** Parts with the same rank are stopped together, lower ranks first. */
    final int stopRank;

    Kind(String option, String label, int port, int secondPort, int stopRank) {
        this.option = option;
        this.label = label;
        this.port = port;
        this.secondPort = secondPort;
        this.stopRank = stopRank;
    }

    boolean isService() {
        return this == AGREEMENT || this == PLACEMENT || this == LEAVE;
    }

    /** Name of the database and prefix of its roles. */
    String database() {
        return option;
    }

    static Kind named(String name) {
        for (Kind kind : values()) {
            if (kind.option.equals(name) || kind.label.equals(name)) {
                return kind;
            }
        }
        throw new SuiteFailure("There is no part called '" + name
                + "'. Parts: postgres, kafka, keycloak, agreement, placement, leave, gateway.");
    }
}
