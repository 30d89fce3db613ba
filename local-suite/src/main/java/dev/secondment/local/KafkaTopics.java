package dev.secondment.local;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the suite. They are created here and nowhere else. */
final class KafkaTopics {

    static final List<String> NAMES = List.of(
            "secondment.agreement.v1", "secondment.placement.v1", "secondment.leave.v1", "secondment.payroll.v1");

    static final int PARTITIONS = 6;

    private static final short REPLICAS = 1;

    private static final int SECONDS = 20;

    private KafkaTopics() {}

    static void create(String bootstrapServers) throws ExecutionException, TimeoutException, InterruptedException {
        Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (Admin admin = Admin.create(settings)) {
            Set<String> present = admin.listTopics().names().get(SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing = NAMES.stream()
                    .filter(name -> !present.contains(name))
                    .map(name -> new NewTopic(name, PARTITIONS, REPLICAS))
                    .toList();
            admin.createTopics(missing).all().get(SECONDS, TimeUnit.SECONDS);
        }
    }
}
