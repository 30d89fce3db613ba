package dev.secondment.platform.data;

import dev.secondment.platform.problem.ProblemCatalogue;
import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Refusals that come with changing data. */
public enum DataProblem implements ProblemType {
    IDEMPOTENCY_KEY_MISSING(
            ProblemKind.MALFORMED,
            "A POST needs an Idempotency-Key",
            "Send a new random key with each new request, and the same key when you repeat one."),
    IDEMPOTENCY_KEY_REUSED(
            ProblemKind.RULE,
            "The Idempotency-Key belongs to another request",
            "Use a new key; a key stands for one request with one body."),
    REQUEST_IN_PROGRESS(
            ProblemKind.CONFLICT,
            "Another request holds what this one needs",
            "Wait as Retry-After says, then repeat with the same Idempotency-Key."),
    RECORD_CONFLICT(
            ProblemKind.CONFLICT, "The change contradicts another record", "Read the resource again and decide anew.");

    private final ProblemText text;

    DataProblem(ProblemKind kind, String title, String advice) {
        text = new ProblemText(name().toLowerCase(Locale.ROOT).replace('_', '-'), title, kind, advice);
    }

    /** Publishes the enum in the catalogue. */
    @ApplicationScoped
    static class Catalogue implements ProblemCatalogue {
        @Override
        public List<ProblemType> problems() {
            return List.of(values());
        }
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
