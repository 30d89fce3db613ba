package dev.secondment.leave.policy.domain;

/** Tells other systems that an employer said something of an agreement's leave. */
public interface EnrolmentEvents {

    void changed(Enrolment enrolment);
}
