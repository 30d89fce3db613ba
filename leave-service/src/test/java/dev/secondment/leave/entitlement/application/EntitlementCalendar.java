package dev.secondment.leave.entitlement.application;

import io.quarkus.arc.Arc;

/** What the calendar does to balances, now and not when it is due. */
public final class EntitlementCalendar {

    private EntitlementCalendar() {}

    public static void run() {
        Arc.container().instance(EntitlementDatedWork.class).get().run();
    }
}
