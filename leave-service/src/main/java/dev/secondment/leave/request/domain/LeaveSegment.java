package dev.secondment.leave.request.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.Slot;
import java.util.ArrayList;
import java.util.List;

/** A stretch of a leave's charged half days that was either used as leave or given back. */
public record LeaveSegment(State state, LeaveCharge charge) {

    /** What became of the days. */
    public enum State {
        USED,
        RECREDITED
    }

    /** Cuts a charge wherever it changes between used and given back. */
    public static List<LeaveSegment> of(LeaveCharge charged, LeaveCharge recredited) {
        List<LeaveSegment> segments = new ArrayList<>();
        List<Slot> stretch = new ArrayList<>();
        State state = State.USED;
        for (Slot slot : charged.slots()) {
            State now = recredited.slots().contains(slot) ? State.RECREDITED : State.USED;
            if (now != state && !stretch.isEmpty()) {
                segments.add(new LeaveSegment(state, LeaveCharge.of(stretch)));
                stretch.clear();
            }
            state = now;
            stretch.add(slot);
        }
        if (!stretch.isEmpty()) {
            segments.add(new LeaveSegment(state, LeaveCharge.of(stretch)));
        }
        return segments;
    }
}
