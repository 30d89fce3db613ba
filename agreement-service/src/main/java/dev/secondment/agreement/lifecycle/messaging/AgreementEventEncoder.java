package dev.secondment.agreement.lifecycle.messaging;

import dev.secondment.agreement.lifecycle.application.FactEncoder;
import dev.secondment.agreement.lifecycle.domain.AgreedEnd;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent;
import dev.secondment.agreement.lifecycle.domain.EndCause;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.SuspensionReason;
import dev.secondment.agreement.terms.domain.Destination;
import dev.secondment.agreement.terms.domain.PayrollLocation;
import dev.secondment.agreement.terms.domain.PublishedPay;
import dev.secondment.agreement.terms.domain.PublishedTerms;
import dev.secondment.agreement.terms.domain.ReturnOutcome;
import dev.secondment.agreement.terms.domain.SecondmentKind;
import dev.secondment.agreement.terms.domain.TerminationGround;
import dev.secondment.agreement.terms.domain.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From what happened to what is published. The records below are the wire: adding a field is fine, anything else needs a
 * new major version. No free text, no pay outside {@code compensation-agreed}.
 */
@ApplicationScoped
class AgreementEventEncoder implements FactEncoder<AgreementEvent> {

    @Override
    public Class<AgreementEvent> encodes() {
        return AgreementEvent.class;
    }

    @Override
    public Object data(AgreementEvent event) {
        return switch (event) {
            case AgreementEvent.Drafted e -> drafted(e);
            case AgreementEvent.Revised e -> new RevisedData(e.id(), e.version(), e.changedFields());
            case AgreementEvent.Submitted e -> submitted(e);
            case AgreementEvent.ReviewReturned e -> new ReviewReturnedData(e.id(), e.fromSigning());
            case AgreementEvent.ReviewStepApproved e ->
                new StepApprovedData(
                        e.id(), e.number(), e.step().party(), e.step().role());
            case AgreementEvent.ReviewApproved e ->
                new ReviewApprovedData(
                        e.id(),
                        e.documentHash(),
                        e.signaturesRequired().stream().sorted().toList());
            case AgreementEvent.SignatureRequested e ->
                new SignatureDueData(e.id(), e.party(), e.documentHash(), e.due());
            case AgreementEvent.SignatureReminded e ->
                new SignatureDueData(e.id(), e.party(), e.documentHash(), e.due());
            case AgreementEvent.ExpiredUnsigned e -> new IdData(e.id());
            case AgreementEvent.ConsentGiven e -> new ConsentData(e.id(), e.textHash());
            case AgreementEvent.ConsentWithdrawn e -> new ConsentData(e.id(), e.textHash());
            case AgreementEvent.SignatureGiven e ->
                new SignatureGivenData(e.id(), e.party(), e.documentHash(), e.signedAt());
            case AgreementEvent.SignatureRefused e -> new SignatureRefusedData(e.id(), e.party());
            case AgreementEvent.Rejected e -> new IdData(e.id());
            case AgreementEvent.Signed e -> signed(e);
            case AgreementEvent.CompensationAgreed e -> compensationAgreed(e);
            case AgreementEvent.Withdrawn e -> new IdData(e.id());
            case AgreementEvent.Activated e -> new ActivatedData(e.id(), e.start());
            case AgreementEvent.Suspended e ->
                new SuspendedData(e.id(), e.effectiveFrom(), e.reasonCode(), e.reviewOn());
            case AgreementEvent.Resumed e -> new ResumedData(e.id(), e.effectiveFrom());
            case AgreementEvent.Ending e -> ending(e);
            case AgreementEvent.Ended e -> new EndedData(e.id(), e.actualEnd(), e.returnOutcome());
            case AgreementEvent.Converted e -> new ConvertedData(e.id(), e.actualEnd(), e.contractStart());
        };
    }

    private static DraftedData drafted(AgreementEvent.Drafted event) {
        Terms terms = event.terms();
        return new DraftedData(event.id(), event.number(), terms.kind(), terms.destination());
    }

    /** Functions only: whom exactly the home employer asks is between it and them. */
    private static SubmittedData submitted(AgreementEvent.Submitted event) {
        return new SubmittedData(
                event.id(),
                event.approvals().steps().stream()
                        .map(step -> new ApprovalData(step.party(), step.role()))
                        .toList());
    }

    private static SignedData signed(AgreementEvent.Signed event) {
        Terms terms = event.terms();
        PublishedTerms told = PublishedTerms.of(terms);
        return new SignedData(
                event.id(),
                event.documentHash(),
                terms.kind(),
                terms.destination(),
                told.home(),
                told.host(),
                told.secondee(),
                told.term(),
                told.workingTime(),
                told.leaveTerms(),
                told.hostRole(),
                told.substantivePost());
    }

    private static CompensationData compensationAgreed(AgreementEvent.CompensationAgreed event) {
        PublishedPay pay = PublishedPay.of(event.compensation());
        return new CompensationData(event.id(), pay.allowances(), pay.payrollLocation());
    }

    private static EndingData ending(AgreementEvent.Ending event) {
        AgreedEnd agreed = event.agreed();
        return new EndingData(
                event.id(),
                event.plannedEnd(),
                event.lastDay(),
                agreed == null ? null : agreed.cause(),
                agreed == null ? null : agreed.publicGround());
    }

    private record IdData(UUID agreementId) {}

    private record DraftedData(
            UUID agreementId,
            String number,
            @Nullable SecondmentKind kind,
            @Nullable Destination destination) {}

    private record RevisedData(UUID agreementId, long version, List<String> changedFields) {}

    private record SubmittedData(UUID agreementId, List<ApprovalData> approvals) {}

    private record ApprovalData(Side party, String role) {}

    private record StepApprovedData(UUID agreementId, int step, Side party, String role) {}

    private record SignatureDueData(UUID agreementId, Side party, String documentHash, LocalDate due) {}

    private record ConsentData(UUID agreementId, String textHash) {}

    private record ReviewReturnedData(UUID agreementId, boolean signaturesVoided) {}

    private record ReviewApprovedData(UUID agreementId, String documentHash, List<Side> signaturesRequired) {}

    private record SignatureGivenData(UUID agreementId, Side party, String documentHash, Instant signedAt) {}

    private record SignatureRefusedData(UUID agreementId, Side party) {}

    private record SignedData(
            UUID agreementId,
            String documentHash,
            @Nullable SecondmentKind kind,
            @Nullable Destination destination,
            PublishedTerms.Organization home,
            PublishedTerms.Host host,
            PublishedTerms.Person secondee,
            PublishedTerms.Days term,
            PublishedTerms.Working workingTime,
            PublishedTerms.Leave leaveTerms,
            PublishedTerms.Role hostRole,
            PublishedTerms.Post substantivePost) {}

    private record CompensationData(
            UUID agreementId,
            List<PublishedPay.Monthly> allowances,
            @Nullable PayrollLocation payrollLocation) {}

    private record ActivatedData(UUID agreementId, LocalDate effectiveFrom) {}

    private record SuspendedData(
            UUID agreementId, LocalDate effectiveFrom, SuspensionReason reasonCode, LocalDate reviewOn) {}

    private record ResumedData(UUID agreementId, LocalDate effectiveFrom) {}

    private record EndingData(
            UUID agreementId,
            LocalDate plannedEnd,
            LocalDate lastDay,
            @Nullable EndCause cause,
            @Nullable TerminationGround ground) {}

    private record ConvertedData(UUID agreementId, LocalDate actualEnd, LocalDate contractStart) {}

    private record EndedData(UUID agreementId, LocalDate actualEnd, ReturnOutcome returnOutcome) {}
}
