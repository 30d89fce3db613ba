package dev.secondment.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A person or system that uses the public API with a real token: the gateway and Keycloak are all it knows. */
final class Client {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Client> KNOWN = new ConcurrentHashMap<>();

    private static final Duration TOKEN_SERVES = Duration.ofMinutes(10);

    private final Instant since = Instant.now();
    private final String login;
    private final String token;

    private Client(String login, String token) {
        this.login = login;
        this.token = token;
    }

    /** Logs in anew well before a token ends: the stories together take longer than one lasts. */
    static Client as(String login) {
        return KNOWN.compute(
                login,
                (name, known) -> known != null && known.since.plus(TOKEN_SERVES).isAfter(Instant.now())
                        ? known
                        : new Client(name, passwordToken("suite-cli", name)));
    }

    String login() {
        return login;
    }

    static Client anonymous() {
        return new Client("", "");
    }

    static Client withToken(String token) {
        return new Client("", token);
    }

    static String passwordToken(String client, String login) {
        return token("grant_type=password&client_id=" + client + "&username=" + login + "&password=demo");
    }

    static String machineToken(String client, String scopes) {
        return token("grant_type=client_credentials&client_id=" + client + "&client_secret=demo-secret&scope="
                + scopes.replace(" ", "%20"));
    }

    /** How the parts of the suite are, as anybody may ask. */
    static JsonNode statusAt(String gateway) {
        return json(exchange(HttpRequest.newBuilder(URI.create(gateway + "/status"))
                        .header("Accept", "application/json")
                        .timeout(Duration.ofSeconds(10))
                        .build())
                .body());
    }

    Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    Answer get(String path, Map<String, String> headers) {
        return send("GET", path, null, headers);
    }

    /** A POST that creates something: with a fresh idempotency key. */
    Answer post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    Answer post(String path, String body, String key) {
        return send("POST", path, body, Map.of("Idempotency-Key", '"' + key + '"'));
    }

    /** A command on an existing resource, based on the version with this ETag. */
    Answer command(String path, String etag, String body) {
        return send(
                "POST", path, body, Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", etag));
    }

    /**
     * Reads the resource first, as a careful client does, and commands it; again where work that was due at that moment
     * came in between.
     */
    Answer command(String resource, String subResource, String body, int expected) {
        Answer answer = commandAsRead(resource, subResource, body);
        for (int again = 0; again < 3 && answer.status() == 412; again++) {
            answer = commandAsRead(resource, subResource, body);
        }
        assertThat(answer.status())
                .as("%s%s: %s", resource, subResource, answer.text())
                .isEqualTo(expected);
        return answer;
    }

    private Answer commandAsRead(String resource, String subResource, String body) {
        Answer current = get(resource);
        assertThat(current.status())
                .as("reading %s before the command: %s", resource, current.text())
                .isEqualTo(200);
        return command(resource + subResource, current.etag(), body);
    }

    Answer patch(String path, String etag, String body) {
        return send("PATCH", path, body, Map.of("If-Match", etag, "Content-Type", "application/merge-patch+json"));
    }

    Answer send(String method, String path, String body, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>();
        if (body != null) {
            all.put("Content-Type", "application/json");
        }
        if (!token.isEmpty()) {
            all.put("Authorization", "Bearer " + token);
        }
        all.putAll(headers);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RunningSuite.get().address("GATEWAY_URL") + path))
                .timeout(Duration.ofSeconds(30))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        all.forEach(request::setHeader);
        HttpResponse<String> response = exchange(request.build());
        return new Answer(response.statusCode(), response.headers(), json(response.body()), response.body());
    }

    private static String token(String form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RunningSuite.get()
                                .address("KEYCLOAK_URL") + "/realms/secondment/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        JsonNode answer = json(exchange(request).body());
        assertThat(answer.path("access_token").asText())
                .as("token answer: %s", answer)
                .isNotEmpty();
        return answer.path("access_token").asText();
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
