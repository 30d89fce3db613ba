package dev.secondment.gateway.events;

import dev.secondment.platform.web.PageLimit;
import dev.secondment.platform.web.RequestTrace;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's view of everything that happened. */
@Path("/v1/events")
@RunOnVirtualThread
@Scoped(read = "events:read", write = "events:write")
@Tag(name = "Events", description = "What happened, as the caller may see it")
public class EventsResource {
    private final EventFeed feed;
    private final RequestTrace trace;

    EventsResource(EventFeed feed, RequestTrace trace) {
        this.feed = feed;
        this.trace = trace;
    }

    @GET
    @RolesAllowed({
        Roles.HR,
        Roles.LINE_MANAGER,
        Roles.PAYROLL,
        Roles.FINANCE,
        Roles.COMPLIANCE,
        Roles.SECONDEE,
        Roles.PARTNER_API,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "readEvents",
            summary = "Read events",
            description = "Events of all services under one cursor. Read until next is null, then go on later from the"
                    + " last item's cursor. A service that does not answer is named in incomplete; its events"
                    + " follow when it does.")
    public FeedPage read(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        return feed.read(authorization, trace, after, PageLimit.of(limit));
    }
}
