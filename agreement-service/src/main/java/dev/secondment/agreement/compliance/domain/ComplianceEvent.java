package dev.secondment.agreement.compliance.domain;

import dev.secondment.agreement.lifecycle.domain.AgreementFact;
import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.agreement.rules.domain.Evaluation;
import dev.secondment.agreement.rules.domain.ShownTo;
import dev.secondment.agreement.rules.domain.Step;
import dev.secondment.agreement.rules.domain.WaivableBy;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens around the rules. The home employer's own affair, apart from formalities that all parties may know. */
public sealed interface ComplianceEvent extends AgreementFact {

    @Override
    default String change() {
        return switch (this) {
            case Evaluated _ -> "COMPLIANCE_EVALUATED";
            case ClauseWaived _ -> "CLAUSE_WAIVED";
            case FormalityRecorded _ -> "FORMALITY_RECORDED";
        };
    }

    @Override
    default Set<Audience> audience() {
        return Set.of(Audience.HOME_HR, Audience.HOME_COMPLIANCE);
    }

    record Evaluated(UUID id, UUID evaluationId, @Nullable Step step, Evaluation result) implements ComplianceEvent {}

    record ClauseWaived(UUID id, UUID waiverId, String code, WaivableBy author, String reason)
            implements ComplianceEvent {}

    record FormalityRecorded(UUID id, UUID formalityId, String code, LocalDate doneOn, ShownTo shownTo)
            implements ComplianceEvent {
        @Override
        public Set<Audience> audience() {
            return shownTo == ShownTo.PARTIES
                    ? Set.of(Audience.HOME, Audience.HOST, Audience.SECONDEE)
                    : ComplianceEvent.super.audience();
        }
    }
}
