package dev.secondment.local;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** One process of the suite: how to start it and how to tell that it is ready. */
interface Component {

    Kind kind();

    /** The kind's label, with a number from the second replica on. */
    default String name() {
        return kind().label;
    }

    List<Integer> ports();

    /** What must be ready before this is started. Services wait for their database alone. */
    default List<Kind> needs() {
        return List.of();
    }

    /** Does what has to be done first (unpack, format, build) and says how to start. */
    Launch prepare() throws IOException, InterruptedException;

    /** Asked again and again; a failure counts as not ready yet. */
    boolean ready() throws Exception;

    /** Where it can be reached, for the progress line. */
    String address();

    default Duration patience() {
        return Duration.ofMinutes(3);
    }
}
