package dev.secondment.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Every part in turn is killed, or stopped as in a release. It takes minutes; {@link RecoveryIT} has the two outages that
 * tell most.
 */
@EnabledIf(value = "inContainers", disabledReason = "Asked for with --containers or SUITE_URL")
class OutagesIT {
    private static final List<String> REPLICAS = List.of(
            "agreement-service",
            "agreement-service-2",
            "placement-service",
            "placement-service-2",
            "leave-service",
            "leave-service-2");
    private static final LocalDate TODAY = LocalDate.of(2097, 8, 5);

    static boolean inContainers() {
        return RunningSuite.IN_CONTAINERS;
    }

    @Test
    void a_rolling_restart_of_every_service_fails_no_request() {
        try (Writers writers = new Writers(3)) {
            for (String replica : REPLICAS) {
                goesOn(writers);
                RunningSuite.get().order("restart " + replica);
            }
            goesOn(writers);
            assertThat(writers.refused()).isEmpty();
        }
    }

    @Test
    void whatever_is_killed_under_writes_comes_back_and_nothing_is_lost() {
        MainJobIT.setClock(TODAY + "T08:00:00Z");
        Writers writers = new Writers(2);
        Signers signers = new Signers(TODAY.plusWeeks(8));
        try (writers;
                signers) {
            for (String part : List.of(
                    "agreement-service",
                    "kafka",
                    "placement-service",
                    "placement-service-2",
                    "postgres",
                    "leave-service",
                    "leave-service-2",
                    "agreement-service-2")) {
                goesOn(writers);
                RunningSuite.get().order("kill " + part);
                await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
                RunningSuite.get().order("start " + part);
            }
            goesOn(writers);
            int before = signers.signed().size();
            await().atMost(Duration.ofMinutes(2)).until(() -> signers.signed().size() > before + 1);
        }

        writers.nothingIsLost();
        assertThat(signers.signed()).hasSizeGreaterThan(3);
        signers.signed().forEach(OutagesIT::isBoundEverywhere);
        EventsOf.AGREEMENTS.allArrive(signers.signed());
        EventsOf.PLACEMENTS.allArrive(signers.signed());
        EventsOf.LEAVE.allArrive(signers.signed());
    }

    /** Whatever was away, others work again. */
    private static void goesOn(Writers writers) {
        int before = writers.drafted().size();
        await().atMost(Duration.ofMinutes(2)).until(() -> writers.drafted().size() > before + 10);
    }

    private static void isBoundEverywhere(String agreement) {
        Client hr = Client.as("acme-hr");
        await().atMost(Duration.ofMinutes(2)).ignoreExceptions().untilAsserted(() -> {
            assertThat(hr.get("/v1/placements?agreementId=" + agreement).body().path("items"))
                    .as("placements of %s", agreement)
                    .hasSize(1);
            assertThat(hr.get("/v1/leave-balances?agreementId=" + agreement).status())
                    .as("leave of %s", agreement)
                    .isEqualTo(200);
        });
    }
}
