package dev.secondment.system;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** They take agreement after agreement from the draft to the last signature, however often a step has to be tried again. */
final class Signers implements AutoCloseable {
    private static final Kind KIND = Kind.CLIENT_SECONDMENT;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final List<String> signed = new ArrayList<>();
    private final Thread thread;
    private LocalDate next;

    /** @param first day of the first placement; each takes a week, a week after the one before */
    Signers(LocalDate first) {
        next = first;
        thread = Thread.ofVirtual().start(this::work);
    }

    List<String> signed() {
        synchronized (signed) {
            return List.copyOf(signed);
        }
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                String id = drafted();
                while (!step("/v1/agreements/" + id)) {
                    Thread.sleep(PAUSE);
                }
                synchronized (signed) {
                    signed.add(id);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String drafted() throws InterruptedException {
        while (true) {
            try {
                LocalDate first = next;
                next = next.plusWeeks(2);
                Answer draft = KIND.as(Party.HOME).post("/v1/agreements", KIND.draft(first, first.plusDays(6), "{}"));
                if (draft.status() == 201) {
                    return draft.id();
                }
            } catch (RuntimeException away) {
                // it is tried again
            }
            Thread.sleep(PAUSE);
        }
    }

    /** @return whether all have signed */
    private boolean step(String agreement) {
        try {
            Answer now = KIND.as(Party.HOME).get(agreement);
            switch (now.body().path("status").asText()) {
                case "DRAFT" -> KIND.as(Party.HOME).command(agreement + "/submission", now.etag(), "{}");
                case "IN_REVIEW" ->
                    KIND.as(Party.HOME)
                            .command(agreement + "/review-decisions", now.etag(), "{\"decision\":\"APPROVE\"}");
                case "AWAITING_SIGNATURES" -> sign(agreement);
                case "SIGNED" -> {
                    return true;
                }
                default -> {
                    // it could not be read
                }
            }
        } catch (RuntimeException away) {
            // it is tried again
        }
        return false;
    }

    private static void sign(String agreement) {
        for (Party party : KIND.parties()) {
            Answer now = KIND.as(party).get(agreement);
            String hash = now.body().path("documentHash").asText();
            KIND.as(party)
                    .command(
                            agreement + "/signatures",
                            now.etag(),
                            "{\"documentHash\":\"" + hash + "\",\"party\":\"" + party.name() + "\"}");
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
