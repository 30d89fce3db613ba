package dev.secondment.local;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Main class of Kafka's process, and the only file that uses Kafka's insides: formats the folder once, then serves. */
final class KafkaProcess {

    private KafkaProcess() {}

    /** @param arguments the server's properties file and its data folder */
    public static void main(String[] arguments) {
        String properties = arguments[0];
        if (Files.notExists(Path.of(arguments[1], "meta.properties"))) {
            String clusterId = Uuid.randomUuid().toString();
            int exit = StorageTool.execute(
                    new String[] {"format", "--config", properties, "--cluster-id", clusterId}, System.out);
            if (exit != 0) {
                System.exit(exit);
            }
        }
        Kafka.main(new String[] {properties});
    }
}
