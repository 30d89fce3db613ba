package dev.secondment.agreement.ending.application;

import dev.secondment.agreement.ending.domain.EarlyTerminations;
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

/** Reading early terminations, which are no business of a vendor or a client. */
@ApplicationScoped
public class EarlyEndQueries {

    private final EarlyTerminations terminations;
    private final AgreementDesk desk;

    EarlyEndQueries(EarlyTerminations terminations, AgreementDesk desk) {
        this.terminations = terminations;
        this.desk = desk;
    }

    @Transactional
    public EarlyTerminationView get(UUID agreementId, UUID id) {
        Viewer viewer = desk.viewer(agreementId);
        return terminations
                .find(agreementId, id)
                .filter(_ -> viewer.isAmong(Audience.EMPLOYMENT))
                .map(termination -> EarlyTerminationView.of(termination, viewer))
                .orElseThrow(() -> unknown(id));
    }

    @Transactional
    public Page<EarlyTerminationView> list(UUID agreementId, @Nullable String cursor, int limit) {
        Viewer viewer = desk.viewer(agreementId);
        UUID before = Cursor.read(cursor, UUID::fromString).orElse(null);
        if (!viewer.isAmong(Audience.EMPLOYMENT)) {
            return new Page<>(List.of(), null);
        }
        List<EarlyTerminationView> views = terminations.page(agreementId, before, limit + 1).stream()
                .map(termination -> EarlyTerminationView.of(termination, viewer))
                .toList();
        return Page.of(views, limit, last -> Cursor.encode(last.id().toString()));
    }

    static EndingRejected unknown(UUID id) {
        return new EndingRejected(EndingProblem.NOT_FOUND, "There is no early termination " + id + " for you.");
    }
}
