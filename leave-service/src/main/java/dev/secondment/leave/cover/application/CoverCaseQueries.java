package dev.secondment.leave.cover.application;

import dev.secondment.leave.cover.domain.CoverCase;
import dev.secondment.leave.cover.domain.CoverCases;
import dev.secondment.leave.cover.domain.CoverStatus;
import dev.secondment.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class CoverCaseQueries {
    private final CoverCases cases;

    CoverCaseQueries(CoverCases cases) {
        this.cases = cases;
    }

    /** A cover case as it was when the transaction read it. */
    public record CoverCaseView(
            UUID id,
            UUID agreementId,
            UUID absenceId,
            CoverStatus status,
            LocalDate firstDay,
            Optional<LocalDate> expectedReturn,
            Instant openedAt,
            long version) {

        static CoverCaseView of(CoverCase found) {
            return new CoverCaseView(
                    found.id(),
                    found.agreementId(),
                    found.absenceId(),
                    found.status(),
                    found.firstDay(),
                    found.expectedReturn(),
                    found.openedAt(),
                    found.version());
        }
    }

    @Transactional
    public Page<CoverCaseView> list(@Nullable UUID agreementId, @Nullable UUID after, int limit) {
        List<CoverCaseView> found = cases.page(agreementId, after, limit + 1).stream()
                .map(CoverCaseView::of)
                .toList();
        return Page.of(found, limit, last -> last.id().toString());
    }
}
