package dev.secondment.agreement.lifecycle.rest;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.secondment.platform.test.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** The service as its callers use it. */
public final class AgreementApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    public static final String AGREEMENTS = "/v1/agreements";

    private AgreementApi() {}

    public static RequestSpecification as(String login) {
        return asBearer(Tokens.bearer(login));
    }

    public static RequestSpecification asBearer(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    public static RequestSpecification keyed(String login) {
        return as(login).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** The main job's terms, as the API document shows them. */
    public static ObjectNode terms() {
        try {
            return (ObjectNode) JSON.readTree(AgreementExamples.DRAFT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String draft() {
        return draft(terms());
    }

    public static String draft(JsonNode terms) {
        return keyed("acme-hr")
                .body(terms.toString())
                .post(AGREEMENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response read(String login, String id) {
        return as(login).get(AGREEMENTS + "/" + id);
    }

    public static String etag(String id) {
        return read("acme-hr", id).then().statusCode(200).extract().header("ETag");
    }

    public static String hash(String id) {
        return read("acme-hr", id).then().extract().path("documentHash");
    }

    /** A command on the agreement as it stands. */
    public static Response command(String login, String id, String command, String body) {
        return command(Tokens.bearer(login), id, command, body, etag(id));
    }

    public static Response command(String token, String id, String command, String body, String ifMatch) {
        return asBearer(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", ifMatch)
                .body(body)
                .post(AGREEMENTS + "/" + id + "/" + command);
    }

    public static Response patch(String login, String id, String patch, String ifMatch) {
        return given().auth()
                .oauth2(Tokens.bearer(login))
                .contentType("application/merge-patch+json")
                .header("If-Match", ifMatch)
                .body(patch)
                .patch(AGREEMENTS + "/" + id);
    }

    public static String submitted() {
        return submitted(terms());
    }

    public static String submitted(JsonNode terms) {
        String id = draft(terms);
        command("acme-hr", id, "submission", "{}").then().statusCode(200);
        return id;
    }

    public static String awaitingSignatures() {
        return awaitingSignatures(terms());
    }

    public static String awaitingSignatures(JsonNode terms) {
        String id = submitted(terms);
        command("acme-hr", id, "review-decisions", AgreementExamples.APPROVE)
                .then()
                .statusCode(200);
        return id;
    }

    /** The next step of a conversion, as the host or whoever else takes it. */
    public static void advanceOffer(String login, String offer, String step, String body) {
        keyed(login)
                .header("If-Match", as("globex-hr").get(offer).header("ETag"))
                .body(body)
                .post(offer + "/" + step)
                .then()
                .statusCode(200);
    }

    public static Response sign(String login, String id) {
        return command(login, id, "signatures", "{\"documentHash\":\"" + hash(id) + "\"}");
    }

    public static String signed() {
        return signed(terms());
    }

    public static String signed(JsonNode terms) {
        String id = awaitingSignatures(terms);
        sign("acme-hr", id).then().statusCode(200);
        sign("globex-hr", id).then().statusCode(200);
        if (terms.has("vendor")) {
            sign("initech-hr", id).then().statusCode(200);
        }
        sign("acme-e1001", id).then().statusCode(200);
        return id;
    }
}
