package dev.secondment.agreement.amendment.rest;

import dev.secondment.agreement.lifecycle.rest.AgreementApi;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.TestKafka;
import io.restassured.response.Response;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.hamcrest.Matchers;

/** Amending as its callers do it. */
public final class AmendmentApi {

    private AmendmentApi() {}

    /** Signed in August and prepared, to begin in September. */
    static String preparedInAugust() {
        TestClock.set("2026-08-03T09:00:00Z");
        String id = AgreementApi.signed();
        TestKafka.publish(
                "secondment.placement.v1", id, 1, "secondment.placement.ready.v1", "{\"agreementId\":\"" + id + "\"}");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> AgreementApi.read("acme-hr", id).then().body("activation.missing", Matchers.empty()));
        return id;
    }

    /** Signed in August, running since September; it is the twelfth of October. */
    public static String runningInOctober() {
        String id = preparedInAugust();
        TestClock.set("2026-10-12T08:00:00Z");
        awaitActive(id);
        return id;
    }

    static void awaitActive(String id) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> AgreementApi.read("acme-hr", id).then().body("status", Matchers.equalTo("ACTIVE")));
    }

    static String path(String agreement) {
        return AgreementApi.AGREEMENTS + "/" + agreement + "/amendments";
    }

    static Response propose(String login, String agreement, String body) {
        return AgreementApi.keyed(login).body(body).post(path(agreement));
    }

    public static String proposed(String login, String agreement, String body) {
        return propose(login, agreement, body).then().statusCode(201).extract().path("id");
    }

    static Response read(String login, String agreement, String amendment) {
        return AgreementApi.as(login).get(path(agreement) + "/" + amendment);
    }

    static Response command(String login, String agreement, String amendment, String command, String body) {
        Response present = read(login, agreement, amendment);
        return AgreementApi.keyed(login)
                .header("If-Match", present.statusCode() == 200 ? present.header("ETag") : "\"0\"")
                .body(body)
                .post(path(agreement) + "/" + amendment + "/" + command);
    }

    public static Response sign(String login, String agreement, String amendment) {
        String hash = read(login, agreement, amendment).path("documentHash");
        return command(login, agreement, amendment, "signatures", "{\"documentHash\":\"" + hash + "\"}");
    }

    public static Response signedBy(String agreement, String amendment, String... logins) {
        Response last = null;
        for (String login : logins) {
            last = sign(login, agreement, amendment);
            last.then().statusCode(200);
        }
        return last;
    }

    static String titled(String title, String effectiveFrom) {
        return "{\"type\":\"ROLE_CHANGE\",\"effectiveFrom\":\"" + effectiveFrom
                + "\",\"patch\":{\"hostRole\":{\"title\":\"" + title + "\"}}}";
    }
}
