package dev.secondment.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the public door refuses, and how it says so. */
class DoorIT {

    private final Client homeHr = Client.as("acme-hr");

    @Test
    void without_a_valid_token_for_this_api_nothing_is_answered() {
        assertThat(Client.anonymous().get("/v1/agreements").status()).isEqualTo(401);
        String foreign = Client.passwordToken("other-api-client", "acme-hr");
        Answer answer = Client.withToken(foreign).get("/v1/agreements");
        assertThat(answer.status()).as(answer.text()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(Client.withToken("not.a.token").get("/v1/agreements").status())
                .isEqualTo(401);
    }

    @Test
    void a_partner_system_reads_what_its_scopes_allow() {
        String reader = Client.machineToken("acme-hris", "agreements:read");
        assertThat(Client.withToken(reader).get("/v1/agreements").status()).isEqualTo(200);
        Answer write =
                Client.withToken(reader).post("/v1/agreements", Drafts.external("E-3001", "2026-09-01", "2026-12-31"));
        assertThat(write.status()).as(write.text()).isEqualTo(403);
        assertThat(write.header("WWW-Authenticate")).contains("insufficient_scope");
    }

    @Test
    void unknown_fields_and_parameters_are_refused_and_named() {
        Answer field = homeHr.post("/v1/agreements", "{\"kind\":\"EXTERNAL\",\"status\":\"SIGNED\"}");
        assertThat(field.status()).as(field.text()).isEqualTo(400);
        assertThat(field.body().path("violations").get(0).path("pointer").asText())
                .isEqualTo("/status");
        assertThat(homeHr.get("/v1/agreements?everything=true").status()).isEqualTo(400);
    }

    @Test
    void an_idempotency_key_stands_for_one_request() {
        String key = UUID.randomUUID().toString();
        String draft = Drafts.external("E-3002", "2026-09-01", "2026-12-31");
        Answer first = homeHr.post("/v1/agreements", draft, key);
        Answer replay = homeHr.post("/v1/agreements", draft, key);
        Answer other = homeHr.post("/v1/agreements", Drafts.external("E-3003", "2026-09-01", "2026-12-31"), key);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(replay.id()).isEqualTo(first.id());
        assertThat(replay.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(other.status()).isEqualTo(422);
        assertThat(homeHr.send("POST", "/v1/agreements", draft, Map.of()).status())
                .isEqualTo(400);
    }

    @Test
    void a_change_names_the_version_it_is_based_on() {
        Answer draft = homeHr.post("/v1/agreements", Drafts.external("E-3004", "2026-09-01", "2026-12-31"));
        String path = "/v1/agreements/" + draft.id();
        assertThat(homeHr.send("PATCH", path, "{}", Map.of("Content-Type", "application/merge-patch+json"))
                        .status())
                .isEqualTo(428);
        Answer changed = homeHr.patch(path, draft.etag(), "{\"hostRole\":{\"title\":\"Architect\"}}");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(homeHr.patch(path, draft.etag(), "{\"hostRole\":{\"title\":\"Other\"}}")
                        .status())
                .isEqualTo(412);
        assertThat(homeHr.get(path, Map.of("If-None-Match", changed.etag())).status())
                .isEqualTo(304);
    }

    @Test
    void identity_sent_in_headers_is_ignored() {
        Answer own = homeHr.post("/v1/agreements", Drafts.external("E-3005", "2026-09-01", "2026-12-31"));
        Answer answer = Client.as("initech-hr")
                .get("/v1/agreements", Map.of("X-Organization-Id", Drafts.ACME, "X-User-Roles", "platform-admin"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text()).doesNotContain(own.id());
    }

    @Test
    void the_door_describes_itself() {
        assertThat(Client.anonymous().get("/openapi").body().path("paths").has("/v1/agreements"))
                .isTrue();
        assertThat(Client.anonymous().get("/docs").status()).isIn(200, 301, 302, 303, 307);
        assertThat(Client.anonymous().get("/problems/agreement-already-signed").status())
                .isEqualTo(200);
        assertThat(Client.anonymous().get("/status").status()).isEqualTo(200);
        assertThat(Client.anonymous().get("/q/health").status())
                .as("operations have their own port")
                .isEqualTo(404);
    }
}
