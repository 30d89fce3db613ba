package dev.secondment.agreement.compliance.application;

import dev.secondment.agreement.compliance.domain.ComplianceEvent;
import dev.secondment.agreement.compliance.domain.ComplianceRecords;
import dev.secondment.agreement.compliance.domain.Formality;
import dev.secondment.agreement.compliance.domain.KeptEvaluation;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.application.StepChecks;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.rules.application.Compliance;
import dev.secondment.agreement.rules.application.HostDay;
import dev.secondment.agreement.rules.domain.CaseFact;
import dev.secondment.agreement.rules.domain.Evaluation;
import dev.secondment.agreement.rules.domain.RuleSubject;
import dev.secondment.agreement.rules.domain.Step;
import dev.secondment.platform.data.Ids;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what is known of a case, has it judged, and keeps the judgement. */
@ApplicationScoped
public class CheckAgreement implements StepChecks {
    private final Compliance compliance;
    private final ComplianceRecords records;
    private final AgreementJournal journal;
    private final AgreementDesk desk;
    private final List<CaseFacts> sources;
    private final Event<KeptEvaluation> kept;

    CheckAgreement(
            Compliance compliance,
            ComplianceRecords records,
            AgreementJournal journal,
            AgreementDesk desk,
            @All List<CaseFacts> sources,
            Event<KeptEvaluation> kept) {
        this.compliance = compliance;
        this.records = records;
        this.journal = journal;
        this.desk = desk;
        this.sources = sources;
        this.kept = kept;
    }

    /** The start is tried again and again while something holds it back: there only a new answer is kept. */
    @Override
    public Evaluation before(Step step, OpenedAgreement opened) {
        Evaluation evaluation = evaluate(opened);
        boolean known = step == Step.ACTIVATION
                && records.latest(opened.id())
                        .filter(latest -> latest.step().equals(Optional.of(Step.ACTIVATION)))
                        .filter(latest -> latest.result().findings().equals(evaluation.findings()))
                        .isPresent();
        if (!known) {
            keep(opened, step, evaluation, null);
        }
        return evaluation;
    }

    Evaluation evaluate(OpenedAgreement opened) {
        UUID id = opened.id();
        Map<CaseFact, Object> known = new EnumMap<>(CaseFact.class);
        sources.forEach(source -> known.putAll(source.of(id)));
        Set<String> done =
                records.formalities(id).stream().map(Formality::code).collect(Collectors.toUnmodifiableSet());
        Set<RuleSubject.Waived> waived = records.waivers(id).stream()
                .map(waiver -> new RuleSubject.Waived(waiver.code(), waiver.author()))
                .collect(Collectors.toUnmodifiableSet());
        return compliance.check(
                new RuleSubject(opened.terms(), HostDay.of(opened.terms(), desk.instant()), known, done, waived));
    }

    KeptEvaluation keep(OpenedAgreement opened, @Nullable Step step, Evaluation evaluation, @Nullable Side by) {
        KeptEvaluation proof = new KeptEvaluation(Ids.next(), opened.id(), step, desk.instant(), evaluation);
        records.add(proof);
        kept.fire(proof);
        journal.write(opened, List.of(new ComplianceEvent.Evaluated(opened.id(), proof.id(), step, evaluation)), by);
        return proof;
    }
}
