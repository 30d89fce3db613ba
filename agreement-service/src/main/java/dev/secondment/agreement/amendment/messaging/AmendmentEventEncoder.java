package dev.secondment.agreement.amendment.messaging;

import dev.secondment.agreement.amendment.domain.AmendmentEvent;
import dev.secondment.agreement.amendment.domain.AmendmentType;
import dev.secondment.agreement.amendment.domain.VoidedBy;
import dev.secondment.agreement.lifecycle.application.FactEncoder;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.TermsStretch;
import dev.secondment.agreement.terms.domain.PayrollLocation;
import dev.secondment.agreement.terms.domain.PostStatus;
import dev.secondment.agreement.terms.domain.PublishedPay;
import dev.secondment.agreement.terms.domain.PublishedTerms;
import dev.secondment.agreement.terms.domain.RechargeTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From what happened to what is published. The records below are the wire: adding a field is fine, anything else needs a
 * new major version. A signed change carries the terms of the whole secondment, so that readers replace what they knew
 * and never have to merge.
 */
@ApplicationScoped
class AmendmentEventEncoder implements FactEncoder<AmendmentEvent> {

    @Override
    public Class<AmendmentEvent> encodes() {
        return AmendmentEvent.class;
    }

    @Override
    public Object data(AmendmentEvent event) {
        return switch (event) {
            case AmendmentEvent.Proposed e -> proposed(e);
            case AmendmentEvent.SignatureGiven e ->
                new SignatureGivenData(
                        e.of().agreementId(), e.of().amendmentId(), e.party(), e.documentHash(), e.signedAt());
            case AmendmentEvent.Refused e -> new RefusedData(e.of().agreementId(), e.of().amendmentId(), e.party());
            case AmendmentEvent.Voided e ->
                new VoidedData(e.of().agreementId(), e.of().amendmentId(), e.of().type(), e.why());
            case AmendmentEvent.Withdrawn e -> id(e.of());
            case AmendmentEvent.Expired e -> id(e.of());
            case AmendmentEvent.Signed e -> signed(e);
            case AmendmentEvent.CompensationChanged e -> compensationChanged(e);
            case AmendmentEvent.RechargeChanged e -> rechargeChanged(e);
            case AmendmentEvent.PartyAdded e ->
                new PartyAddedData(
                        e.of().agreementId(), e.of().amendmentId(), e.party(), e.organizationId(), e.effectiveFrom());
            case AmendmentEvent.LineManagerChanged e ->
                new FromData(e.of().agreementId(), e.of().amendmentId(), e.effectiveFrom());
            case AmendmentEvent.PostStatusChanged e ->
                new PostStatusData(e.of().agreementId(), e.of().amendmentId(), e.from(), e.to(), e.effectiveFrom());
            case AmendmentEvent.Effective e ->
                new EffectiveData(
                        e.of().agreementId(), e.of().amendmentId(), e.of().number(), e.of().type(), e.effectiveFrom());
        };
    }

    private static IdData id(AmendmentEvent.Of of) {
        return new IdData(of.agreementId(), of.amendmentId(), of.type());
    }

    private static ProposedData proposed(AmendmentEvent.Proposed event) {
        return new ProposedData(
                event.of().agreementId(),
                event.of().amendmentId(),
                event.of().number(),
                event.of().type(),
                event.effectiveFrom(),
                event.signBy(),
                event.documentHash(),
                event.changedFields(),
                event.signaturesRequired().stream().sorted().toList());
    }

    private static SignedData signed(AmendmentEvent.Signed event) {
        return new SignedData(
                event.of().agreementId(),
                event.of().amendmentId(),
                event.of().number(),
                event.of().type(),
                event.effectiveFrom(),
                event.retroactive(),
                event.affectedMonths(),
                event.documentHash(),
                event.changedFields(),
                event.timeline().stream().map(VersionData::of).toList());
    }

    private static CompensationChangedData compensationChanged(AmendmentEvent.CompensationChanged event) {
        return new CompensationChangedData(
                event.of().agreementId(),
                event.of().amendmentId(),
                event.effectiveFrom(),
                event.retroactive(),
                event.affectedMonths(),
                event.timeline().stream().map(PayData::of).toList());
    }

    private static RechargeChangedData rechargeChanged(AmendmentEvent.RechargeChanged event) {
        return new RechargeChangedData(
                event.of().agreementId(),
                event.of().amendmentId(),
                event.effectiveFrom(),
                event.retroactive(),
                event.affectedMonths(),
                event.timeline().stream()
                        .map(stretch ->
                                new ChargeData(stretch.from(), stretch.terms().recharge()))
                        .toList());
    }

    private record IdData(UUID agreementId, UUID amendmentId, AmendmentType type) {}

    private record ProposedData(
            UUID agreementId,
            UUID amendmentId,
            int number,
            AmendmentType type,
            @Nullable LocalDate effectiveFrom,
            LocalDate signBy,
            String documentHash,
            List<String> changedFields,
            List<Side> signaturesRequired) {}

    private record SignatureGivenData(
            UUID agreementId, UUID amendmentId, Side party, String documentHash, Instant signedAt) {}

    private record RefusedData(UUID agreementId, UUID amendmentId, Side party) {}

    private record VoidedData(UUID agreementId, UUID amendmentId, AmendmentType type, VoidedBy why) {}

    private record SignedData(
            UUID agreementId,
            UUID amendmentId,
            int number,
            AmendmentType type,
            LocalDate effectiveFrom,
            boolean retroactive,
            List<YearMonth> affectedMonths,
            String documentHash,
            List<String> changedFields,
            List<VersionData> versions) {}

    private record VersionData(
            LocalDate effectiveFrom,
            PublishedTerms.Organization home,
            PublishedTerms.Host host,
            PublishedTerms.Person secondee,
            PublishedTerms.Days term,
            PublishedTerms.Working workingTime,
            PublishedTerms.Leave leaveTerms,
            PublishedTerms.Role hostRole,
            PublishedTerms.Post substantivePost) {

        static VersionData of(TermsStretch stretch) {
            PublishedTerms told = PublishedTerms.of(stretch.terms());
            return new VersionData(
                    stretch.from(),
                    told.home(),
                    told.host(),
                    told.secondee(),
                    told.term(),
                    told.workingTime(),
                    told.leaveTerms(),
                    told.hostRole(),
                    told.substantivePost());
        }
    }

    private record CompensationChangedData(
            UUID agreementId,
            UUID amendmentId,
            LocalDate effectiveFrom,
            boolean retroactive,
            List<YearMonth> affectedMonths,
            List<PayData> versions) {}

    private record RechargeChangedData(
            UUID agreementId,
            UUID amendmentId,
            LocalDate effectiveFrom,
            boolean retroactive,
            List<YearMonth> affectedMonths,
            List<ChargeData> versions) {}

    /** @param recharge absent while nothing is charged */
    private record ChargeData(
            LocalDate effectiveFrom, @Nullable RechargeTerms recharge) {}

    private record PayData(
            LocalDate effectiveFrom,
            List<PublishedPay.Monthly> allowances,
            @Nullable PayrollLocation payrollLocation) {

        static PayData of(TermsStretch stretch) {
            PublishedPay pay =
                    PublishedPay.of(Objects.requireNonNull(stretch.terms().compensation()));
            return new PayData(stretch.from(), pay.allowances(), pay.payrollLocation());
        }
    }

    private record PartyAddedData(
            UUID agreementId, UUID amendmentId, Side party, UUID organizationId, LocalDate effectiveFrom) {}

    private record FromData(UUID agreementId, UUID amendmentId, LocalDate effectiveFrom) {}

    private record PostStatusData(
            UUID agreementId,
            UUID amendmentId,
            @Nullable PostStatus from,
            @Nullable PostStatus to,
            LocalDate effectiveFrom) {}

    private record EffectiveData(
            UUID agreementId, UUID amendmentId, int number, AmendmentType type, LocalDate effectiveFrom) {}
}
