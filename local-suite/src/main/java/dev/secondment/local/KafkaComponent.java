package dev.secondment.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Kafka as a process of its own: broker and controller in one, durable, without topics that appear by themselves. */
final class KafkaComponent implements Component {

    private static final String HOST = "127.0.0.1";

    private final Layout layout;
    private final RunId run;
    private final int port;
    private final int controllerPort;

    KafkaComponent(Layout layout, RunId run, int port, int controllerPort) {
        this.layout = layout;
        this.run = run;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    @Override
    public Kind kind() {
        return Kind.KAFKA;
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, controllerPort);
    }

    @Override
    public Launch prepare() throws IOException {
        Path folder = Files.createDirectories(layout.data().resolve("kafka"));
        Path properties = layout.data().resolve("kafka.properties");
        Files.writeString(properties, properties(folder));
        return Launch.java(
                run,
                Map.of(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + run.compilerLevel(),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                "-cp",
                layout.jar().toString(),
                KafkaProcess.class.getName(),
                properties.toString(),
                folder.toString());
    }

    /** Every inner topic has one replica, as there is one broker; nothing expires before {@code ./suite reset}. */
    private String properties(Path folder) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@%1$s:%3$d
                listeners=PLAINTEXT://%1$s:%2$d,CONTROLLER://%1$s:%3$d
                controller.listener.names=CONTROLLER
                log.dirs=%4$s
                log.retention.ms=-1
                auto.create.topics.enable=false
                group.initial.rebalance.delay.ms=0
                offsets.topic.num.partitions=4
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                log.cleaner.dedupe.buffer.size=8388608
                """.formatted(HOST, port, controllerPort, folder);
    }

    /** Ready means: the topics are there. */
    @Override
    public boolean ready() throws Exception {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral(HOST), port), 500);
        }
        KafkaTopics.create(address());
        return true;
    }

    @Override
    public String address() {
        return HOST + ":" + port;
    }
}
