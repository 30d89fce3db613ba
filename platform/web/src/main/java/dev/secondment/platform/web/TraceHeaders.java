package dev.secondment.platform.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every answer says under which id it can be found in the logs. */
public class TraceHeaders {

    private final RequestTrace trace;

    TraceHeaders(RequestTrace trace) {
        this.trace = trace;
    }

    @ServerResponseFilter
    public void name(ContainerResponseContext response) {
        response.getHeaders().putSingle(RequestTrace.REQUEST_ID, trace.requestId());
    }
}
