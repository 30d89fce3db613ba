package dev.secondment.leave.schedule.rest;

import dev.secondment.leave.schedule.application.ReadCalendarFeed;
import dev.secondment.leave.schedule.domain.FeedSecret;
import dev.secondment.leave.schedule.domain.ScheduleProblem;
import dev.secondment.leave.schedule.domain.ScheduleRejected;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What calendar programs fetch. The secret in the address is all they have. */
@Path("/v1/calendar-feeds/{secret}.ics")
@RunOnVirtualThread
public class PublicCalendarResource {
    private static final String TEXT_CALENDAR = "text/calendar";

    private final ReadCalendarFeed read;

    PublicCalendarResource(ReadCalendarFeed read) {
        this.read = read;
    }

    @GET
    @PermitAll
    @Produces({TEXT_CALENDAR, MediaType.WILDCARD})
    @Operation(hidden = true)
    public Response fetch(
            @PathParam("secret") String secret, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        FeedSecret opens = FeedSecret.read(secret)
                .orElseThrow(() -> new ScheduleRejected(ScheduleProblem.FEED_UNKNOWN, "No feed has this address."));
        byte[] calendar = CalendarWriter.write(read.handle(opens)).getBytes(StandardCharsets.UTF_8);
        String tag = '"' + sha256(calendar) + '"';
        Response.ResponseBuilder answer = tag.equals(ifNoneMatch) || ("W/" + tag).equals(ifNoneMatch)
                ? Response.notModified()
                : Response.ok(calendar, TEXT_CALENDAR + ";charset=UTF-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"absences.ics\"");
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
