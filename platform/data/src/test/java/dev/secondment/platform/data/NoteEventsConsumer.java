package dev.secondment.platform.data;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class NoteEventsConsumer {
    static final AtomicBoolean POISONED = new AtomicBoolean();

    private final Inbox inbox;
    private final Sql sql;

    NoteEventsConsumer(Inbox inbox, Sql sql) {
        this.inbox = inbox;
        this.sql = sql;
    }

    @Incoming("note-events")
    @Blocking
    void on(ConsumerRecord<String, byte[]> kafka) {
        inbox.receive("note.events", kafka, this::hear);
    }

    private void hear(IncomingEvent event) {
        String word = event.data().path("word").asText();
        sql.update(
                "INSERT INTO heard (key, version, word) VALUES (?, ?, ?)",
                event.key(),
                event.place().version(),
                word);
        if (word.equals("poison") && POISONED.get()) {
            throw new IllegalStateException("cannot digest");
        }
    }
}
