package dev.secondment.leave.entitlement.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The warnings that employers gave. */
public interface EntitlementNotices {

    void add(EntitlementNotice notice);

    /** The day of the first warning for each leave year. */
    Map<Integer, LocalDate> of(UUID agreementId);
}
