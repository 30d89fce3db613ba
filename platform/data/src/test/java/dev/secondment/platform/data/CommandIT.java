package dev.secondment.platform.data;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CommandIT {

    @Test
    void a_post_needs_an_idempotency_key() {
        add("acme-hr", "hello", "").then().statusCode(400).body("code", equalTo("idempotency-key-missing"));
    }

    @Test
    void a_retry_gets_the_first_answer_quoted_or_not() {
        String key = UUID.randomUUID().toString();
        Response first = add("acme-hr", "hello", key);
        Response retry = add("acme-hr", "hello", "\"" + key + "\"");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(retry.statusCode()).isEqualTo(201);
        assertThat(retry.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(retry.asString()).isEqualTo(first.asString());
        assertThat(retry.header("Location")).isEqualTo(first.header("Location"));
        assertThat(retry.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void a_key_stands_for_one_body() {
        String key = UUID.randomUUID().toString();
        add("acme-hr", "hello", key).then().statusCode(201);
        add("acme-hr", "other", key).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void the_key_of_a_dry_run_is_not_taken_for_the_real_thing() {
        String key = UUID.randomUUID().toString();
        add("acme-hr", "hello", key).then().statusCode(201);
        given().auth()
                .oauth2(Tokens.bearer("acme-hr"))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"text\":\"hello\"}")
                .post("/v1/notes?dryRun=true")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void a_key_belongs_to_its_caller() {
        String key = UUID.randomUUID().toString();
        String acme =
                add("acme-hr", "hello", key).then().statusCode(201).extract().path("id");
        String globex =
                add("globex-hr", "hello", key).then().statusCode(201).extract().path("id");
        assertThat(globex).isNotEqualTo(acme);
    }

    @Test
    void twenty_requests_with_one_key_have_one_effect_and_one_answer() throws Exception {
        String key = UUID.randomUUID().toString();
        String text = "parallel " + key;
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            calls.add(() -> add("acme-hr", text, key));
        }
        try (ExecutorService callers = Executors.newFixedThreadPool(20)) {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> call : callers.invokeAll(calls)) {
                answers.add(call.get());
            }
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isIn(201, 409));
            Set<String> bodies = answers.stream()
                    .filter(answer -> answer.statusCode() == 201)
                    .map(Response::asString)
                    .collect(Collectors.toSet());
            assertThat(bodies).hasSize(1);
        }
        assertThat(count("SELECT count(*) FROM note WHERE text = '" + text + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_change_is_audited_once_and_a_rolled_back_one_not_at_all() {
        long before = audited("accepted");
        add("acme-hr", "audited", UUID.randomUUID().toString()).then().statusCode(201);
        add("acme-hr", "fail", UUID.randomUUID().toString()).then().statusCode(500);
        assertThat(audited("accepted")).isEqualTo(before + 1);
    }

    @Test
    void a_denial_is_audited() {
        long before = audited("denied: forbidden");
        add("acme-manager", "no", UUID.randomUUID().toString())
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        org.awaitility.Awaitility.await().until(() -> audited("denied: forbidden") == before + 1);
    }

    @Test
    void a_failure_inside_says_nothing_of_the_inside() {
        add("acme-hr", "fail", UUID.randomUUID().toString())
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("code", equalTo("internal-error"))
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void the_door_refuses_what_it_does_not_know() {
        String token = Tokens.bearer("acme-hr");
        given().auth()
                .oauth2(token)
                .header("Idempotency-Key", "12345678")
                .contentType(ContentType.JSON)
                .body("{\"text\":\"a\",\"owner\":\"me\"}")
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-field"))
                .body("violations[0].pointer", equalTo("/owner"));
        given().auth()
                .oauth2(token)
                .get("/v1/notes/" + UUID.randomUUID() + "?expand=all")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
        given().auth()
                .oauth2(token)
                .header("Idempotency-Key", "12345678")
                .contentType(ContentType.JSON)
                .body("{\"text\":")
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-body"));
        given().auth()
                .oauth2(token)
                .header("Idempotency-Key", "12345678")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/notes")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/text"));
        given().auth()
                .oauth2(token)
                .header("Idempotency-Key", "12345678")
                .contentType(ContentType.TEXT)
                .body("x")
                .post("/v1/notes")
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
        given().auth().oauth2(token).delete("/v1/notes").then().statusCode(405).header("Allow", containsString("POST"));
        given().auth().oauth2(token).get("/v1/nothing").then().statusCode(404).body("code", equalTo("not-found"));
        given().auth().oauth2(token).get("/v1/notes/not-an-id").then().statusCode(404);
        given().get("/v1/notes/" + UUID.randomUUID())
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"));
        given().auth()
                .oauth2(Tokens.foreignAudience("acme-hr"))
                .get("/v1/notes/" + UUID.randomUUID())
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
        given().auth()
                .oauth2(Tokens.of("acme-hr").expired().sign())
                .get("/v1/notes/" + UUID.randomUUID())
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.of("acme-hr").withoutOrganization().sign())
                .get("/v1/notes/" + UUID.randomUUID())
                .then()
                .statusCode(403)
                .body("code", equalTo("organization-ambiguous"));
    }

    @Test
    void values_that_no_text_or_date_has_are_refused_and_break_nothing() {
        add("acme-hr", "a\\u0000b", UUID.randomUUID().toString()).then().statusCode(422);
        String token = Tokens.bearer("acme-hr");
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .get("/v1/notes?cursor=a%00b")
                .then()
                .statusCode(400);
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .get("/v1/notes?cursor=%2B999999999-12-31")
                .then()
                .statusCode(400);
    }

    @Test
    void a_page_with_a_next_one_links_it_and_a_malformed_filter_is_named() {
        String token = Tokens.bearer("acme-hr");
        given().auth()
                .oauth2(token)
                .get("/v1/notes?limit=1")
                .then()
                .statusCode(200)
                .header("Link", equalTo("<http://localhost:8080/v1/notes?limit=1&cursor=YQ>; rel=\"next\""));
        given().auth()
                .oauth2(token)
                .get("/v1/notes?of=not-an-id")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("violations[0].pointer", equalTo("of"));
    }

    private static Response add(String login, String text, String key) {
        return given().auth()
                .oauth2(Tokens.bearer(login))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"text\":\"" + text + "\"}")
                .post("/v1/notes");
    }

    private static long audited(String outcome) {
        return count("SELECT count(*) FROM audit_event WHERE outcome = '" + outcome + "'");
    }

    private static long count(String sql) {
        try (Connection database = RealServers.asSuperuser();
                ResultSet rows = database.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
