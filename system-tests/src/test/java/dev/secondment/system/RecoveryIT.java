package dev.secondment.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is promised to those who follow events, while parts of the suite die. */
class RecoveryIT {
    @Test
    void a_service_killed_under_writes_loses_no_committed_change() {
        Writers writers = new Writers(4);
        try (writers) {
            await().atMost(Duration.ofSeconds(60)).until(() -> writers.drafted().size() > 20);
            RunningSuite.get().order("kill agreement-service");
            RunningSuite.get().order("start agreement-service");
            RunningSuite.get().order("kill agreement-service-2");
            RunningSuite.get().order("start agreement-service-2");
            int before = writers.drafted().size();
            await().atMost(Duration.ofSeconds(60)).until(() -> writers.drafted().size() > before + 20);
        }
        writers.nothingIsLost();
    }

    @Test
    void writes_go_on_without_kafka_and_their_events_arrive_afterwards() {
        Writers writers = new Writers(2);
        try (writers) {
            await().atMost(Duration.ofSeconds(60)).until(() -> writers.drafted().size() > 5);
            RunningSuite.get().order("stop kafka");
            int before = writers.drafted().size();
            await().pollDelay(Duration.ofSeconds(30))
                    .atMost(Duration.ofSeconds(40))
                    .until(() -> writers.drafted().size() > before + 20);
            assertThat(writers.refused()).as("refused while Kafka was away").isEmpty();
            assertThat(Client.as("acme-hr").get("/v1/placements").status()).isEqualTo(200);
            RunningSuite.get().order("start kafka");
        }
        writers.nothingIsLost();
    }
}
