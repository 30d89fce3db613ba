package dev.secondment.agreement.ending.application;

import dev.secondment.agreement.ending.domain.Completions;
import dev.secondment.agreement.ending.domain.EndingProblem;
import dev.secondment.agreement.ending.domain.EndingRejected;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.platform.web.Cursor;
import dev.secondment.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading completions, which are no business of a vendor or a client. */
@ApplicationScoped
public class CompletionQueries {

    private final Completions completions;
    private final AgreementDesk desk;

    CompletionQueries(Completions completions, AgreementDesk desk) {
        this.completions = completions;
        this.desk = desk;
    }

    @Transactional
    public CompletionView get(UUID agreementId, UUID id) {
        Viewer viewer = desk.viewer(agreementId);
        return completions
                .find(agreementId, id)
                .filter(_ -> viewer.isAmong(Audience.EMPLOYMENT))
                .map(completion -> CompletionView.of(completion, viewer))
                .orElseThrow(() -> unknown(id));
    }

    @Transactional
    public Page<CompletionView> list(UUID agreementId, @Nullable String cursor, int limit) {
        Viewer viewer = desk.viewer(agreementId);
        UUID before = Cursor.read(cursor, UUID::fromString).orElse(null);
        if (!viewer.isAmong(Audience.EMPLOYMENT)) {
            return new Page<>(List.of(), null);
        }
        List<CompletionView> views = completions.page(agreementId, before, limit + 1).stream()
                .map(completion -> CompletionView.of(completion, viewer))
                .toList();
        return Page.of(views, limit, last -> Cursor.encode(last.id().toString()));
    }

    static EndingRejected unknown(UUID id) {
        return new EndingRejected(EndingProblem.NOT_FOUND, "There is no completion " + id + " for you.");
    }
}
