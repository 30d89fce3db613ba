package dev.secondment.platform.problem;

/** Why a request was refused, and the HTTP status that says so. */
public enum ProblemKind {
    /** The request cannot be read: broken JSON, an unknown field or parameter, a missing header. */
    MALFORMED(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    /** Unknown, or not the caller's: both look the same from outside. */
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /** The resource's state, or another record, stands in the way. */
    CONFLICT(409),
    PRECONDITION_FAILED(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    /** Well formed, but against a rule. */
    RULE(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY(429),
    INTERNAL(500),
    BAD_GATEWAY(502),
    UNAVAILABLE(503),
    GATEWAY_TIMEOUT(504);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
