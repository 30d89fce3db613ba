package dev.secondment.agreement.terms.domain;

/** Along which line the person reports. */
public enum ReportingKind {
    /** To whom the work is answered for. */
    HOST_LINE,
    /** The line manager at home, who stays the employer's voice. */
    HOME_LINE,
    /** On one subject only. */
    FUNCTIONAL
}
