package dev.secondment.agreement.lifecycle.messaging;

import dev.secondment.agreement.lifecycle.domain.AgreementEvent;
import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.Terms;
import dev.secondment.platform.data.NewEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From what happened to what is published. The records below are the wire: adding a field is fine, anything else needs a
 * new major version. No free text, no pay outside {@code compensation-agreed}.
 */
final class AgreementEventEncoder {
    static final String TOPIC = "secondment.agreement.v1";

    private AgreementEventEncoder() {}

    static NewEvent encode(UUID id, AgreementEvent event) {
        return new NewEvent(
                TOPIC,
                id.toString(),
                id,
                type(event),
                data(event),
                event.audience().stream().map(Audience::name).collect(Collectors.toUnmodifiableSet()),
                event.effectiveFrom(),
                null);
    }

    static String type(AgreementEvent event) {
        return "secondment.agreement." + event.change().toLowerCase(Locale.ROOT).replace('_', '-') + ".v1";
    }

    private static Object data(AgreementEvent event) {
        return switch (event) {
            case AgreementEvent.Drafted e -> drafted(e);
            case AgreementEvent.Revised e -> new RevisedData(e.id(), e.version(), e.changedFields());
            case AgreementEvent.Submitted e -> new IdData(e.id());
            case AgreementEvent.ReviewReturned e -> new ReviewReturnedData(e.id(), e.fromSigning());
            case AgreementEvent.ReviewApproved e ->
                new ReviewApprovedData(
                        e.id(),
                        e.documentHash(),
                        e.signaturesRequired().stream().sorted().toList());
            case AgreementEvent.SignatureGiven e ->
                new SignatureGivenData(e.id(), e.party(), e.documentHash(), e.signedAt());
            case AgreementEvent.SignatureRefused e -> new SignatureRefusedData(e.id(), e.party());
            case AgreementEvent.Rejected e -> new IdData(e.id());
            case AgreementEvent.Signed e -> signed(e);
            case AgreementEvent.CompensationAgreed e -> compensationAgreed(e);
            case AgreementEvent.Withdrawn e -> new IdData(e.id());
            case AgreementEvent.Activated e -> new ActivatedData(e.id(), e.start());
            case AgreementEvent.Ending e -> new EndingData(e.id(), e.plannedEnd());
            case AgreementEvent.Ended e -> new EndedData(e.id(), e.actualEnd(), e.returnOutcome());
        };
    }

    private static DraftedData drafted(AgreementEvent.Drafted event) {
        Terms terms = event.terms();
        return new DraftedData(event.id(), event.number(), terms.kind(), terms.destination());
    }

    /** Terms are complete by the time they are signed. */
    private static SignedData signed(AgreementEvent.Signed event) {
        Terms terms = event.terms();
        Terms.HomeParty home = Objects.requireNonNull(terms.home());
        Terms.HostParty host = Objects.requireNonNull(terms.host());
        Terms.Secondee secondee = Objects.requireNonNull(terms.secondee());
        Terms.HostRole role = Objects.requireNonNull(terms.hostRole());
        Terms.Site site = Objects.requireNonNull(role.site());
        Terms.SubstantivePost post = Objects.requireNonNull(terms.substantivePost());
        return new SignedData(
                event.id(),
                event.documentHash(),
                terms.kind(),
                terms.destination(),
                new OrganizationData(home.organizationId()),
                new HostData(host.organizationId(), host.timeZone()),
                new SecondeeData(secondee.employeeRef(), home.organizationId()),
                terms.term(),
                terms.workingTime(),
                terms.leaveTerms(),
                new HostRoleData(role.title(), site.country(), site.region()),
                new PostData(post.title(), post.organizationUnit()));
    }

    private static CompensationData compensationAgreed(AgreementEvent.CompensationAgreed event) {
        Terms.Compensation agreed = event.compensation();
        List<Terms.Allowance> allowances = agreed.allowances() == null ? List.of() : agreed.allowances();
        return new CompensationData(event.id(), allowances, agreed.payrollLocation());
    }

    private record IdData(UUID agreementId) {}

    private record DraftedData(
            UUID agreementId,
            String number,
            Terms.@Nullable SecondmentKind kind,
            Terms.@Nullable Destination destination) {}

    private record RevisedData(UUID agreementId, long version, List<String> changedFields) {}

    private record ReviewReturnedData(UUID agreementId, boolean signaturesVoided) {}

    private record ReviewApprovedData(UUID agreementId, String documentHash, List<Side> signaturesRequired) {}

    private record SignatureGivenData(UUID agreementId, Side party, String documentHash, Instant signedAt) {}

    private record SignatureRefusedData(UUID agreementId, Side party) {}

    private record SignedData(
            UUID agreementId,
            String documentHash,
            Terms.@Nullable SecondmentKind kind,
            Terms.@Nullable Destination destination,
            OrganizationData home,
            HostData host,
            SecondeeData secondee,
            Terms.@Nullable Term term,
            Terms.@Nullable WorkingTime workingTime,
            Terms.@Nullable LeaveTerms leaveTerms,
            HostRoleData hostRole,
            PostData substantivePost) {}

    private record OrganizationData(@Nullable UUID organizationId) {}

    private record HostData(
            @Nullable UUID organizationId, @Nullable String timeZone) {}

    private record SecondeeData(
            @Nullable String employeeRef, @Nullable UUID homeOrganizationId) {}

    private record HostRoleData(
            @Nullable String title,
            @Nullable String siteCountry,
            @Nullable String siteRegion) {}

    private record PostData(
            @Nullable String title, @Nullable String organizationUnit) {}

    private record CompensationData(
            UUID agreementId, List<Terms.Allowance> allowances, Terms.@Nullable PayrollLocation payrollLocation) {}

    private record ActivatedData(UUID agreementId, LocalDate effectiveFrom) {}

    private record EndingData(UUID agreementId, LocalDate plannedEnd) {}

    private record EndedData(UUID agreementId, LocalDate actualEnd, Terms.ReturnOutcome returnOutcome) {}
}
