package dev.secondment.gateway.edge;

/**
 * The order in which a request passes the gateway's steps. Quarkus puts its cross-origin and authentication handlers
 * at -300 and -200, and the resources of the gateway itself at 0 and above.
 */
public final class Steps {
    public static final int GUARD = Integer.MIN_VALUE + 100;
    public static final int IDENTITY = -60;
    public static final int FORWARD = -50;

    private Steps() {}
}
