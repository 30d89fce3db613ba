package dev.secondment.gateway.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.secondment.gateway.routing.Concurrently;
import dev.secondment.gateway.routing.ServiceCalls;
import dev.secondment.gateway.routing.Services;
import dev.secondment.platform.web.RequestTrace;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads every service's share as the caller, at once, and merges them. The services decide what the caller may see. */
@ApplicationScoped
class EventFeed {
    private static final Logger LOG = Logger.getLogger(EventFeed.class);

    private final Services services;
    private final ServiceCalls calls;
    private final ObjectMapper json;

    EventFeed(Services services, ServiceCalls calls, ObjectMapper json) {
        this.services = services;
        this.calls = calls;
        this.json = json;
    }

    FeedPage read(String authorization, RequestTrace trace, @Nullable String after, int limit) {
        FeedCursor start = FeedCursor.parse(after).only(services.names());
        String[] headers = {
            "Authorization",
            authorization,
            RequestTrace.REQUEST_ID,
            trace.requestId(),
            RequestTrace.TRACEPARENT,
            trace.traceparent()
        };
        Map<String, Optional<Share>> answers =
                Concurrently.map(services.names(), service -> share(service, start, limit, headers));
        return FeedPage.merge(start, answers, limit);
    }

    /** A service that cannot answer leaves a gap that is named, not a feed that fails. */
    private Optional<Share> share(String service, FeedCursor start, int limit, String... headers) {
        String query = start.of(service).map(cursor -> "&after=" + cursor).orElse("");
        try {
            HttpResponse<String> answer = calls.read(service, "/v1/events?limit=" + limit + query, headers);
            return switch (answer.statusCode()) {
                case 200 -> Optional.of(parse(answer.body()));
                default -> throw new IOException("Status " + answer.statusCode());
            };
        } catch (IOException e) {
            LOG.warnf("%s gives no events: %s", service, e);
            return Optional.empty();
        }
    }

    private Share parse(String body) throws IOException {
        JsonNode answer = json.readTree(body);
        List<Share.Item> items = new ArrayList<>();
        for (JsonNode item : answer.path("items")) {
            items.add(Share.Item.from((ObjectNode) item));
        }
        return new Share(items, answer.path("next").textValue());
    }
}
