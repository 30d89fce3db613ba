package dev.secondment.leave.request.domain;

/** Tells other systems what happened to leave requests, in the transaction in which it happens. */
public interface LeaveEvents {

    void publish(LeaveEvent event);
}
