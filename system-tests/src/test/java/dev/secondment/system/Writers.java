package dev.secondment.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** They draft agreements, revise and read, and remember what was acknowledged and what was not. */
final class Writers implements AutoCloseable {
    private final Queue<String> drafted = new ConcurrentLinkedQueue<>();
    private final Map<String, String> revised = new ConcurrentHashMap<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final Busy busy;

    Writers(int count) {
        busy = new Busy(count, this::write);
    }

    Collection<String> drafted() {
        return drafted;
    }

    /** Answers other than those expected, and failures to get any. */
    Collection<String> refused() {
        return refused;
    }

    /** What was acknowledged is what is read, and its events arrive. */
    void nothingIsLost() {
        assertThat(drafted).isNotEmpty();
        assertThat(revised).isNotEmpty();
        revised.forEach((agreement, version) -> assertThat(
                        Client.as("acme-hr").get("/v1/agreements/" + agreement).etag())
                .as("version of %s", agreement)
                .isEqualTo(version));
        EventsOf.AGREEMENTS.allArrive(drafted);
    }

    private void write() {
        try {
            Client hr = Client.as("acme-hr");
            Answer draft = hr.post("/v1/agreements", Drafts.external("E-5000", "2026-10-01", "2026-12-31"));
            if (isExpected(draft, 201)) {
                drafted.add(draft.id());
                String path = "/v1/agreements/" + draft.id();
                Answer revision = hr.patch(path, draft.etag(), "{\"hostRole\":{\"title\":\"Architect\"}}");
                if (isExpected(revision, 200)) {
                    revised.put(draft.id(), revision.etag());
                }
                isExpected(hr.get("/v1/placements?limit=5"), 200);
                isExpected(hr.get("/v1/leave-requests?limit=5"), 200);
            }
        } catch (RuntimeException broken) {
            refused.add(String.valueOf(broken));
        }
    }

    private boolean isExpected(Answer answer, int status) {
        if (answer.status() != status) {
            refused.add(answer.status() + " " + answer.text());
        }
        return answer.status() == status;
    }

    @Override
    public void close() {
        busy.close();
    }
}
