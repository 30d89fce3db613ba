package dev.secondment.platform.web;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;

/** Refusals that every door shares. */
public enum WebProblem implements ProblemType {
    MALFORMED_BODY(
            ProblemKind.MALFORMED,
            "The request body cannot be read",
            "Send valid JSON of the documented shape; the violations say where it differs."),
    UNKNOWN_FIELD(
            ProblemKind.MALFORMED,
            "The request body has a field that is not known",
            "Remove or correct the field that the violation points to."),
    UNKNOWN_PARAMETER(
            ProblemKind.MALFORMED,
            "The request has a query parameter that is not known",
            "Remove or correct the parameters that the violations name."),
    INVALID_PARAMETER(
            ProblemKind.MALFORMED,
            "A parameter has a value that cannot be used",
            "Correct the parameters that the violations name."),
    INVALID_CURSOR(
            ProblemKind.MALFORMED,
            "The cursor is not one that this list gave out",
            "Start again without a cursor, and pass cursors on unchanged."),
    INVALID_REQUEST(
            ProblemKind.RULE,
            "The request breaks rules on its content",
            "Correct everything that the violations point to; all of them are listed."),
    UNAUTHENTICATED(
            ProblemKind.UNAUTHENTICATED,
            "A valid access token is needed",
            "Get a token from the identity provider and send it as a bearer token."),
    FORBIDDEN(
            ProblemKind.FORBIDDEN,
            "The caller's roles do not allow this",
            "Use an account that holds one of the roles that the operation documents."),
    INSUFFICIENT_SCOPE(
            ProblemKind.FORBIDDEN,
            "The token lacks a scope that this needs",
            "Ask for a token with the scope that WWW-Authenticate names."),
    ORGANIZATION_AMBIGUOUS(
            ProblemKind.FORBIDDEN,
            "The token does not name exactly one organisation",
            "Ask for a token for one organisation that the account is a member of."),
    NOT_FOUND(
            ProblemKind.NOT_FOUND,
            "There is nothing here for this caller",
            "Check the address and the id; records of other parties are not shown."),
    METHOD_NOT_ALLOWED(
            ProblemKind.METHOD_NOT_ALLOWED,
            "The address does not take this method",
            "Use one of the methods that the Allow header lists."),
    NOT_ACCEPTABLE(
            ProblemKind.NOT_ACCEPTABLE,
            "No representation fits the Accept header",
            "Accept application/json or one of the documented media types."),
    UNSUPPORTED_MEDIA_TYPE(
            ProblemKind.UNSUPPORTED_MEDIA_TYPE,
            "The body is of a media type that is not taken here",
            "Send application/json, or application/merge-patch+json to a PATCH."),
    BODY_TOO_LARGE(ProblemKind.TOO_LARGE, "The request body is too large", "Send a body within the documented limit."),
    PRECONDITION_REQUIRED(
            ProblemKind.PRECONDITION_REQUIRED,
            "A change of an existing resource needs If-Match",
            "Read the resource and send its ETag as If-Match."),
    STALE_VERSION(
            ProblemKind.PRECONDITION_FAILED,
            "The resource has changed since it was read",
            "Read it again, decide again, and send the new ETag as If-Match."),
    TEMPORARILY_UNAVAILABLE(
            ProblemKind.UNAVAILABLE,
            "The service cannot work at the moment",
            "Try again after the time that Retry-After gives; the same Idempotency-Key is safe."),
    INTERNAL_ERROR(
            ProblemKind.INTERNAL,
            "Something failed on our side",
            "Try again later, and quote the trace id when you report it.");

    private final ProblemText text;

    WebProblem(ProblemKind kind, String title, String advice) {
        text = new ProblemText(name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), title, kind, advice);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
