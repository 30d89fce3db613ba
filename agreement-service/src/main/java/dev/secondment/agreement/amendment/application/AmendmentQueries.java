package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.amendment.domain.Amendment;
import dev.secondment.agreement.amendment.domain.AmendmentStatus;
import dev.secondment.agreement.amendment.domain.AmendmentType;
import dev.secondment.agreement.amendment.domain.Amendments;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading amendments, as the present caller may. */
@ApplicationScoped
public class AmendmentQueries {

    private final Amendments amendments;
    private final AmendmentDesk desk;
    private final AgreementDesk agreements;
    private final AmendmentViews views;

    AmendmentQueries(Amendments amendments, AmendmentDesk desk, AgreementDesk agreements, AmendmentViews views) {
        this.amendments = amendments;
        this.desk = desk;
        this.agreements = agreements;
        this.views = views;
    }

    /** In a list: nothing that any of the parties may not see. */
    public record Summary(
            UUID id,
            int number,
            AmendmentType type,
            AmendmentStatus status,
            long version,
            @Nullable LocalDate effectiveFrom,
            LocalDate signBy,
            Side proposedBy,
            List<String> changedFields,
            Instant proposedAt) {

        static Summary of(Amendment amendment) {
            return new Summary(
                    amendment.id(),
                    amendment.number(),
                    amendment.type(),
                    amendment.status(),
                    amendment.version(),
                    amendment.effectiveFrom().orElse(null),
                    amendment.signing().signBy(),
                    amendment.proposedBy(),
                    amendment.changedFields(),
                    amendment.proposedAt());
        }
    }

    /** Oldest first; the void ones too. */
    @Transactional
    public List<Summary> list(UUID agreementId) {
        agreements.viewer(agreementId);
        return amendments.of(agreementId).stream().map(Summary::of).toList();
    }

    @Transactional
    public AmendmentView get(UUID agreementId, UUID id) {
        Viewer viewer = agreements.viewer(agreementId);
        return views.of(desk.find(agreementId, id), viewer);
    }
}
