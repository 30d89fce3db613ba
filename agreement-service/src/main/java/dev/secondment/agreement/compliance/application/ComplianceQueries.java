package dev.secondment.agreement.compliance.application;

import dev.secondment.agreement.compliance.domain.ComplianceProblem;
import dev.secondment.agreement.compliance.domain.ComplianceRecords;
import dev.secondment.agreement.compliance.domain.ComplianceRejected;
import dev.secondment.agreement.compliance.domain.KeptEvaluation;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.CheckAudience;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.platform.web.Cursor;
import dev.secondment.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading what was found, waived and done, as the present caller may. */
@ApplicationScoped
public class ComplianceQueries {
    private final ComplianceRecords records;
    private final AgreementDesk desk;

    ComplianceQueries(ComplianceRecords records, AgreementDesk desk) {
        this.records = records;
        this.desk = desk;
    }

    /** @param at a day: the latest evaluation up to it; absent means the latest of all */
    @Transactional
    public ComplianceView get(UUID id, @Nullable LocalDate at) {
        Viewer viewer = desk.viewer(id);
        return new ComplianceView(
                id,
                evaluation(id, at).map(kept -> EvaluationView.of(kept, viewer)).orElse(null),
                waivers(id, viewer),
                formalities(id, viewer));
    }

    private Optional<KeptEvaluation> evaluation(UUID id, @Nullable LocalDate at) {
        if (at == null) {
            return records.latest(id);
        }
        return Optional.of(records.latestUpTo(id, at)
                .orElseThrow(() -> new ComplianceRejected(
                        ComplianceProblem.NOT_FOUND, "The agreement was not checked up to " + at + ".")));
    }

    @Transactional
    public Page<EvaluationView> evaluations(UUID id, @Nullable String cursor, int limit) {
        Viewer viewer = desk.viewer(id);
        UUID before = Cursor.read(cursor, UUID::fromString).orElse(null);
        Page<KeptEvaluation> page = Page.of(
                records.evaluations(id, before, limit + 1),
                limit,
                last -> Cursor.encode(last.id().toString()));
        return new Page<>(
                page.items().stream()
                        .map(kept -> EvaluationView.of(kept, viewer))
                        .toList(),
                page.next());
    }

    @Transactional
    public List<WaiverView> waivers(UUID id) {
        return waivers(id, desk.viewer(id));
    }

    @Transactional
    public List<FormalityView> formalities(UUID id) {
        return formalities(id, desk.viewer(id));
    }

    private List<WaiverView> waivers(UUID id, Viewer viewer) {
        return records.waivers(id).stream()
                .filter(waiver -> CheckAudience.sees(viewer, waiver.shownTo()))
                .map(waiver -> WaiverView.of(waiver, viewer))
                .toList();
    }

    private List<FormalityView> formalities(UUID id, Viewer viewer) {
        return records.formalities(id).stream()
                .filter(formality -> CheckAudience.sees(viewer, formality.shownTo()))
                .map(FormalityView::of)
                .toList();
    }
}
