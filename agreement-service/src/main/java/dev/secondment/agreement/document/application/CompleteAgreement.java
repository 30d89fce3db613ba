package dev.secondment.agreement.document.application;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.secondment.agreement.document.application.Printable.Letter;
import dev.secondment.agreement.document.domain.DocumentType;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.terms.domain.TerminationGround;
import dev.secondment.agreement.terms.domain.Terms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An agreement with everything in it, on which an employer's wording is tried before it is kept. */
final class CompleteAgreement {
    private static final Terms TERMS = read();

    private CompleteAgreement() {}

    static Printable of(DocumentType type) {
        LocalDate end = Objects.requireNonNull(TERMS.term()).lastDay();
        LocalDate planned = Objects.requireNonNull(end);
        Letter letter = new Letter(
                planned,
                planned.minusDays(1),
                Optional.of(planned.minusMonths(1)),
                Optional.of(TerminationGround.MUTUAL));
        return new Printable(
                type,
                "SEC-2026-000001",
                1,
                AgreementStatus.AWAITING_SIGNATURES,
                TERMS,
                List.of(),
                Optional.of("0".repeat(64)),
                Signatories.of(TERMS),
                List.of(),
                Optional.of(letter));
    }

    private static Terms read() {
        try {
            return JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .build()
                    .readValue(PageWriter.resource("/examples/agreement-full.json"), Terms.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
