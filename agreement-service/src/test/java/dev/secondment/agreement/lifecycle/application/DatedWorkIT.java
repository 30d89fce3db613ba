package dev.secondment.agreement.lifecycle.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.secondment.agreement.lifecycle.rest.AgreementApi;
import dev.secondment.platform.data.SystemWork;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.TestKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The night's work on several replicas at once, here as many threads. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DatedWorkIT {

    @Inject
    ActivateDueAgreements activate;

    @Inject
    PassSigningTime signing;

    @AfterEach
    void back_to_the_present() {
        TestClock.set(Clock.systemUTC().instant().toString());
    }

    @Test
    void many_replicas_start_an_agreement_once() throws Exception {
        TestClock.set("2026-08-03T09:00:00Z");
        String id = AgreementApi.signed();
        TestKafka.publish(
                "secondment.placement.v1", id, 1, "secondment.placement.ready.v1", "{\"agreementId\":\"" + id + "\"}");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> AgreementApi.read("acme-hr", id).then().body("activation.missing", empty()));
        TestClock.set("2026-09-02T00:00:00Z");
        onTenReplicas(() -> activate.handle(UUID.fromString(id)));
        becomes(id, "ACTIVATED", 1);
        AgreementApi.read("acme-hr", id).then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void a_round_of_signatures_is_reminded_of_and_ends_once_however_many_replicas_see_it() throws Exception {
        TestClock.set("2026-08-03T09:00:00Z");
        String id = AgreementApi.awaitingSignatures();
        AgreementApi.sign("acme-hr", id).then().statusCode(200);
        TestClock.set("2026-08-27T03:00:00Z");
        onTenReplicas(() -> signing.handle(UUID.fromString(id)));
        becomes(id, "SIGNATURE_REMINDED", 2);
        // Late by a week: the last reminder is skipped, the end is not.
        TestClock.set("2026-09-10T00:00:00Z");
        onTenReplicas(() -> signing.handle(UUID.fromString(id)));
        becomes(id, "EXPIRED_UNSIGNED", 1);
        becomes(id, "SIGNATURE_REMINDED", 2);
        AgreementApi.sign("globex-hr", id).then().statusCode(409).body("code", equalTo("agreement-illegal-transition"));
    }

    /** As soon as whichever replica was first has committed. */
    private static void becomes(String id, String change, int times) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(changes(id).stream().filter(change::equals)).hasSize(times));
    }

    private static List<String> changes(String id) {
        return AgreementApi.as("acme-hr")
                .get("/v1/agreements/" + id + "/history")
                .then()
                .extract()
                .path("items.change");
    }

    /** Beside the service's own scheduler, which is at it as well. */
    private static void onTenReplicas(Runnable step) throws Exception {
        List<Callable<Boolean>> replicas = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            replicas.add(() -> SystemWork.call("dated-work", () -> {
                step.run();
                return true;
            }));
        }
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> replica : pool.invokeAll(replicas)) {
                assertThat(replica.get()).isTrue();
            }
        }
    }
}
