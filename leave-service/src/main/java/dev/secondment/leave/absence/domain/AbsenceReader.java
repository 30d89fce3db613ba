package dev.secondment.leave.absence.domain;

/** As whom somebody reads an absence. The same person can be several. */
public enum AbsenceReader {
    /** The home employer: kind, dates of certificates, days. */
    HOME,
    /** Home HR, who also keeps the certificates themselves. */
    HOME_HR,
    /** The host: that the person is absent, and when. */
    HOST,
    /** The person. */
    SECONDEE
}
