package dev.secondment.agreement.lifecycle.application;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.agreement.lifecycle.rest.AgreementApi;
import dev.secondment.platform.data.SystemWork;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.TestKafka;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.hamcrest.Matchers;

/** Lets time pass for one agreement, on many replicas at once, here as many threads. */
public final class Nights {
    private static final int REPLICAS = 10;

    private Nights() {}

    /** Signed on 3 Aug 2026, its placement ready, and started on its first day. */
    public static String running(JsonNode terms, ActivateDueAgreements activate) {
        TestClock.set("2026-08-03T09:00:00Z");
        String id = AgreementApi.signed(terms);
        TestKafka.publish(
                "secondment.placement.v1", id, 1, "secondment.placement.ready.v1", "{\"agreementId\":\"" + id + "\"}");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> AgreementApi.read("acme-hr", id).then().body("activation.missing", Matchers.empty()));
        TestClock.set("2026-09-01T08:00:00Z");
        pass(id, activate);
        AgreementApi.read("acme-hr", id).then().body("status", Matchers.equalTo("ACTIVE"));
        return id;
    }

    /** Each step on every replica at once. */
    public static void pass(String id, DatedStep... steps) {
        for (DatedStep step : steps) {
            List<Callable<Boolean>> replicas = new ArrayList<>();
            for (int i = 0; i < REPLICAS; i++) {
                replicas.add(() -> SystemWork.call("dated-work", () -> {
                    step.handle(UUID.fromString(id));
                    return true;
                }));
            }
            together(replicas);
            // The service's own night may have held the agreement: wait for it, then do what it left.
            SystemWork.run(
                    "dated-work",
                    () -> QuarkusTransaction.requiringNew()
                            .run(() -> Arc.container()
                                    .instance(EntityManager.class)
                                    .get()
                                    .createNativeQuery("SELECT id FROM agreement WHERE id = :id FOR UPDATE")
                                    .setParameter("id", UUID.fromString(id))
                                    .getResultList()));
            SystemWork.run("dated-work", () -> step.handle(UUID.fromString(id)));
        }
    }

    /** All at the same time; fails where one fails. */
    public static <T> List<T> together(List<Callable<T>> tasks) {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> answers = new ArrayList<>();
            for (Future<T> task : pool.invokeAll(tasks)) {
                answers.add(task.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
