package dev.secondment.leave.request.application;

import io.quarkus.arc.Arc;

/** What the calendar does to leave, now and not when it is due. */
public final class RequestCalendar {

    private RequestCalendar() {}

    public static void run() {
        Arc.container().instance(LeaveDatedWork.class).get().run();
    }
}
