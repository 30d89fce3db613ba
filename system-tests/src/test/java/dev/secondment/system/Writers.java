package dev.secondment.system;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** They draft agreements, revise and read, and remember what was acknowledged and what was not. */
final class Writers implements AutoCloseable {
    private final Queue<String> drafted = new ConcurrentLinkedQueue<>();
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

    private void write() {
        try {
            Client hr = Client.as("acme-hr");
            Answer draft = hr.post("/v1/agreements", Drafts.external("E-5000", "2026-10-01", "2026-12-31"));
            if (isExpected(draft, 201)) {
                drafted.add(draft.id());
                String path = "/v1/agreements/" + draft.id();
                isExpected(hr.patch(path, draft.etag(), "{\"hostRole\":{\"title\":\"Architect\"}}"), 200);
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
