package dev.secondment.leave.policy.domain;

import java.util.List;
import java.util.UUID;

/** What home said that days of leave cost. Only who stands at home finds any. */
public interface DayValues {

    void add(DayValue value, String recordedBy);

    /** By the day from which each holds, and of one day in the order in which they were said. */
    List<DayValue> of(UUID agreementId);
}
