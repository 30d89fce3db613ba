package dev.secondment.agreement.ending.messaging;

import dev.secondment.agreement.ending.domain.Basis;
import dev.secondment.agreement.ending.domain.EndPlan;
import dev.secondment.agreement.ending.domain.EndingEvent;
import dev.secondment.agreement.lifecycle.application.FactEncoder;
import dev.secondment.agreement.lifecycle.domain.AgreedEnd;
import dev.secondment.agreement.lifecycle.domain.EndCause;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.TerminationGround;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids, codes and days: what a party said in its own words stays in the service. */
@ApplicationScoped
class EndingEventEncoder implements FactEncoder<EndingEvent> {

    @Override
    public Class<EndingEvent> encodes() {
        return EndingEvent.class;
    }

    @Override
    public Object data(EndingEvent event) {
        return switch (event) {
            case EndingEvent.Proposed e -> plan(e.id(), e.terminationId(), e.plan());
            case EndingEvent.Acknowledged e ->
                new AcknowledgedData(
                        e.id(),
                        e.terminationId(),
                        e.confirmedBy().stream().sorted().toList());
            case EndingEvent.Agreed e -> plan(e.id(), e.terminationId(), e.plan());
            case EndingEvent.NoticeStarted e -> plan(e.id(), e.terminationId(), e.plan());
            case EndingEvent.Immediate e -> plan(e.id(), e.terminationId(), e.plan());
            case EndingEvent.Contested e -> new ContestedData(e.id(), e.terminationId(), e.party());
            case EndingEvent.Withdrawn e -> new WithdrawnData(e.id(), e.terminationId());
            case EndingEvent.CompletionSubmitted e ->
                new SubmittedData(e.id(), e.completionId(), e.completedOn(), e.objectBy());
            case EndingEvent.CompletionAccepted e ->
                new AcceptedData(e.id(), e.completionId(), e.acceptedOn(), e.lastDay());
            case EndingEvent.CompletionDisputed e -> new DisputedData(e.id(), e.completionId(), e.party());
            case EndingEvent.CompletionLapsed e -> new LapsedData(e.id(), e.completionId());
        };
    }

    private static PlanData plan(UUID id, UUID terminationId, EndPlan plan) {
        AgreedEnd end = new AgreedEnd(plan.lastDay(), EndCause.EARLY_TERMINATION, plan.ground());
        return new PlanData(
                id,
                terminationId,
                plan.proposer(),
                end.publicGround(),
                plan.basis(),
                plan.noticeGivenOn(),
                plan.earliestEnd(),
                plan.lastDay(),
                plan.acknowledgeBy(),
                plan.paymentInLieu());
    }

    private record PlanData(
            UUID agreementId,
            UUID earlyTerminationId,
            Side proposer,
            @Nullable TerminationGround ground,
            Basis basis,
            LocalDate noticeGivenOn,
            LocalDate earliestEnd,
            LocalDate lastDay,
            @Nullable LocalDate acknowledgeBy,
            boolean paymentInLieu) {}

    private record AcknowledgedData(UUID agreementId, UUID earlyTerminationId, List<Side> confirmedBy) {}

    private record ContestedData(UUID agreementId, UUID earlyTerminationId, Side party) {}

    private record WithdrawnData(UUID agreementId, UUID earlyTerminationId) {}

    private record SubmittedData(UUID agreementId, UUID completionId, LocalDate completedOn, LocalDate objectBy) {}

    private record AcceptedData(UUID agreementId, UUID completionId, LocalDate acceptedOn, LocalDate lastDay) {}

    private record DisputedData(UUID agreementId, UUID completionId, Side party) {}

    private record LapsedData(UUID agreementId, UUID completionId) {}
}
