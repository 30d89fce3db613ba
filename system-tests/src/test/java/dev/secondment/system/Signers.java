package dev.secondment.system;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** They take agreement after agreement from the draft to the last signature, however often a step has to be tried again. */
final class Signers implements AutoCloseable {
    private static final Kind KIND = Kind.CLIENT_SECONDMENT;
    private static final String NONE = "";

    private final Queue<String> signed = new ConcurrentLinkedQueue<>();
    private final Busy busy;
    private LocalDate next;
    private String current = NONE;

    /** @param first day of the first placement; each takes a week, a week after the one before */
    Signers(LocalDate first) {
        next = first;
        busy = new Busy(1, this::step);
    }

    Collection<String> signed() {
        return signed;
    }

    private void step() {
        try {
            if (current.equals(NONE)) {
                draft();
            } else {
                goOn("/v1/agreements/" + current);
            }
        } catch (RuntimeException away) {
            // the step is tried again
        }
    }

    private void draft() {
        LocalDate first = next;
        next = next.plusWeeks(2);
        Answer draft = KIND.as(Party.HOME).post("/v1/agreements", KIND.draft(first, first.plusDays(6), "{}"));
        if (draft.status() == 201) {
            current = draft.id();
        }
    }

    private void goOn(String agreement) {
        Answer now = KIND.as(Party.HOME).get(agreement);
        switch (now.body().path("status").asText()) {
            case "DRAFT" -> KIND.as(Party.HOME).command(agreement + "/submission", now.etag(), "{}");
            case "IN_REVIEW" ->
                KIND.as(Party.HOME).command(agreement + "/review-decisions", now.etag(), "{\"decision\":\"APPROVE\"}");
            case "AWAITING_SIGNATURES" -> sign(agreement);
            case "SIGNED" -> {
                signed.add(current);
                current = NONE;
            }
            default -> {
                // it could not be read
            }
        }
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
        busy.close();
    }
}
