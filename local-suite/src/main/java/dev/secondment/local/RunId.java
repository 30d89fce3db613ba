package dev.secondment.local;

import java.util.UUID;

/** Tells the processes of one run from all others. */
record RunId(String value) {

    static RunId random() {
        return new RunId(UUID.randomUUID().toString());
    }

    /** A system property, so that it shows in a JVM's command line. */
    String marker() {
        return "-Dsecondment.run=" + value;
    }
}
