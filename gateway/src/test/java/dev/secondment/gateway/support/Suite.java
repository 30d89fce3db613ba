package dev.secondment.gateway.support;

import java.util.ArrayList;
import java.util.List;

/** All places taken, each answering by path: enough of a suite for what the gateway gathers. */
public final class Suite implements AutoCloseable {
    private final List<StandIn> places = new ArrayList<>();

    public static Suite of(StandIn.Behaviour agreements, StandIn.Behaviour placements, StandIn.Behaviour leave) {
        Suite suite = new Suite();
        suite.places.add(StandIn.of("agreement-service", agreements));
        suite.places.add(StandIn.of("placement-service", placements));
        suite.places.add(StandIn.of("leave-service", leave));
        suite.places.add(StandIn.of("leave-service-2", leave));
        return suite;
    }

    public static Suite of(StandIn.Behaviour everywhere) {
        return of(everywhere, everywhere, everywhere);
    }

    /** In the order agreements, placements, leave, second replica of leave. */
    public StandIn place(int number) {
        return places.get(number);
    }

    @Override
    public void close() {
        places.forEach(StandIn::close);
    }
}
