package dev.secondment.gateway.routing;

/** No replica took the connection: nothing of the request has been sent anywhere. */
final class NotConnected extends RuntimeException {
    private final transient Throwable reason;

    NotConnected(Throwable reason) {
        super(String.valueOf(reason.getMessage()), reason, false, false);
        this.reason = reason;
    }

    Throwable reason() {
        return reason;
    }
}
