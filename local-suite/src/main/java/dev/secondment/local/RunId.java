package dev.secondment.local;

import java.util.UUID;

/**
 * Tells the processes of one run from all others.
 *
 * @param ephemeral whether the run is a test's, with data that goes with it
 */
record RunId(String value, boolean ephemeral) {

    static RunId random(boolean ephemeral) {
        return new RunId(UUID.randomUUID().toString(), ephemeral);
    }

    /** A system property, so that it shows in a JVM's command line. */
    String marker() {
        return "-Dsecondment.run=" + value;
    }

    /** A short life is over before the optimising compiler pays; it starts with half the work without. */
    int compilerLevel() {
        return ephemeral ? 1 : 4;
    }
}
