package dev.secondment.leave.policy.domain;

import java.util.List;
import java.util.UUID;

/** What employers said of agreements that the caller has a part in. */
public interface RecordedEnrolments {

    void add(Enrolment enrolment, String recordedBy);

    List<Enrolment> of(UUID agreementId);
}
