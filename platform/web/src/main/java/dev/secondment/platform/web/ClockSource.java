package dev.secondment.platform.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Gives every bean that asks for a {@link java.time.Clock} the suite's one. */
public class ClockSource {

    @Produces
    @Singleton
    public SuiteClock clock() {
        return new SuiteClock();
    }
}
