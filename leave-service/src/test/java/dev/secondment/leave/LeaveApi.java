package dev.secondment.leave;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.platform.test.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The service as one caller uses it. */
final class LeaveApi {
    static final LeaveApi SECONDEE = new LeaveApi(Tokens.bearer("acme-e1001"));
    static final LeaveApi HOME_HR = new LeaveApi(Tokens.bearer("acme-hr"));
    static final LeaveApi HOME_MANAGER = new LeaveApi(Tokens.bearer("acme-manager"));
    static final LeaveApi HOST_MANAGER = new LeaveApi(Tokens.bearer("globex-manager"));
    static final LeaveApi STRANGER = new LeaveApi(Tokens.bearer("initech-hr"));

    private final String token;

    LeaveApi(String token) {
        this.token = token;
    }

    static String leave(Agreement agreement, String from, String to) {
        return """
                {"agreementId":"%s","kind":"ANNUAL","from":"%s","to":"%s"}""".formatted(agreement.id, from, to);
    }

    static String leave(Agreement agreement, String from, String fromSlot, String to, String toSlot) {
        return """
                {"agreementId":"%s","kind":"ANNUAL","from":"%s","fromSlot":"%s","to":"%s","toSlot":"%s"}""".formatted(agreement.id, from, fromSlot, to, toSlot);
    }

    static String sickness(Agreement agreement, String firstDay) {
        return """
                {"agreementId":"%s","kind":"SICKNESS","firstDay":"%s"}""".formatted(agreement.id, firstDay);
    }

    RequestSpecification call() {
        return given().auth().oauth2(token);
    }

    Response get(String path) {
        return call().get(path);
    }

    /** All that the caller is told of an agreement, however much else it is told. */
    List<JsonNode> feed(Agreement agreement) {
        List<JsonNode> mine = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page = share(next);
            page.get("items").forEach(event -> {
                if (event.at("/data/agreementId").asText().equals(agreement.id.toString())) {
                    mine.add(event);
                }
            });
            next = page.path("next").textValue();
        }
        return mine;
    }

    private JsonNode share(String after) {
        try {
            return WireJson.MAPPER.readTree(get("/v1/events?limit=200" + (after.isEmpty() ? "" : "&after=" + after))
                    .asString());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Response post(String path, String body) {
        return call().header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    /** A command on an existing resource, at the version that the caller reads first. */
    Response change(String resource, String command, String body) {
        return change(resource, command, get(resource).header("ETag"), body);
    }

    Response change(String resource, String command, String etag, String body) {
        return call().header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(body)
                .post(resource + "/" + command);
    }

    /** Asks for leave and answers its path. */
    String request(String body) {
        return post("/v1/leave-requests", body)
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    String report(String body) {
        return post("/v1/absences", body)
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    Response decide(String leave, String decision) {
        return change(leave, "decisions", "{\"decision\":\"" + decision + "\"}");
    }

    Response certify(String absence, String from, String to) {
        return change(absence, "certificate", "{\"from\":\"" + from + "\",\"to\":\"" + to + "\"}");
    }

    Response end(String absence, String lastDay) {
        return change(absence, "end", "{\"lastDay\":\"" + lastDay + "\"}");
    }

    static String approved(String body) {
        String leave = SECONDEE.request(body);
        HOST_MANAGER.decide(leave, "AGREE").then().statusCode(200);
        HOME_HR.decide(leave, "APPROVE").then().statusCode(200);
        return leave;
    }
}
