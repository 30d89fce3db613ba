package dev.secondment.leave.entitlement.domain;

import java.util.List;
import java.util.UUID;

/** What home HR reported of hours worked, the latest word on each pay period. */
public interface ReportedHours {

    /** In place of what was known of the period. */
    void keep(UUID agreementId, HoursWorked worked);

    List<HoursWorked> of(UUID agreementId);
}
