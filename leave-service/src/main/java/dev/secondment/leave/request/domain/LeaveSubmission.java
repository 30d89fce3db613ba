package dev.secondment.leave.request.domain;

import java.time.Instant;

/** Who asked, when, who decides, and until when. */
public record LeaveSubmission(String by, Instant at, Routing routing, Deadline deadline) {}
