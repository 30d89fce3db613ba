package dev.secondment.platform.data;

import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.PageLimit;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** This service's share of the event feed; the gateway merges the shares into one. */
@Path("/v1/events")
@RunOnVirtualThread
@Scoped(read = "events:read", write = "events:write")
public class EventsResource {

    private final EventFeed feed;
    private final CurrentCaller caller;

    EventsResource(EventFeed feed, CurrentCaller caller) {
        this.feed = feed;
        this.caller = caller;
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
    @Operation(hidden = true)
    public EventFeed.Share read(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable Integer limit) {
        return feed.read(caller.get(), after, PageLimit.of(limit));
    }
}
