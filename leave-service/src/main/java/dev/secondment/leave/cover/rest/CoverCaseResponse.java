package dev.secondment.leave.cover.rest;

import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.cover.application.CoverView;
import dev.secondment.leave.cover.domain.CoverAnswer;
import dev.secondment.leave.cover.domain.CoverFacts;
import dev.secondment.leave.cover.domain.CoverFields;
import dev.secondment.leave.cover.domain.CoverMode;
import dev.secondment.leave.cover.domain.CoverOffer;
import dev.secondment.leave.cover.domain.CoverPerson;
import dev.secondment.leave.cover.domain.CoverReader;
import dev.secondment.leave.cover.domain.Invitation;
import dev.secondment.leave.cover.domain.OfferEnd;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "CoverCase",
        description =
                "How the work goes on while somebody is unexpectedly absent. Somebody who was asked gets the view "
                        + "\"offer\": their half days, and nothing of the absence.")
public record CoverCaseResponse(
        UUID id,

        @Schema(description = "\"full\", or \"offer\" for somebody who was asked", examples = "full")
        String view,

        @Nullable UUID agreementId,
        @Nullable UUID absenceId,
        @Schema(examples = "OFFERED") @Nullable String status,
        UUID hostOrganizationId,
        @Schema(examples = "Lead engineer") @Nullable String title,
        @Schema(examples = "Integration") @Nullable String team,
        @Schema(examples = "2027-01-05") @Nullable LocalDate firstDay,
        @Schema(examples = "2027-01-08") @Nullable LocalDate expectedReturn,
        @Nullable Instant openedAt,

        @Schema(description = "The working day after which the home employer is asked, too", examples = "2027-01-06")
        @Nullable
        LocalDate answerDueOn,

        @Schema(description = "Who has to see to it, where nobody is left to ask", examples = "HOST") @Nullable
        String escalatedTo,

        List<SlotResponse> slots,
        List<OfferResponse> offers,
        @Schema(examples = "0") long version) {

    @Schema(name = "CoverSlot", description = "A half day that somebody is missing on")
    public record SlotResponse(
            @Schema(examples = "2027-01-05") LocalDate date,
            @Schema(examples = "AM") Half slot,

            @Schema(description = "OPEN, COVERED, GAP, or YOURS for who covers it", examples = "OPEN")
            String state,

            @Nullable PersonResponse coveredBy) {}

    @Schema(name = "CoverPerson")
    public record PersonResponse(
            UUID organizationId,
            @Schema(examples = "G-2001") String employeeRef) {

        static PersonResponse of(CoverPerson person) {
            return new PersonResponse(person.organizationId(), person.employeeRef());
        }
    }

    @Schema(name = "CoverOffer")
    public record OfferResponse(
            UUID id,
            @Schema(examples = "BROADCAST") CoverMode mode,
            @Nullable String offeredBy,
            @Schema(examples = "2027-01-05") LocalDate from,
            @Schema(examples = "2027-01-07") LocalDate to,
            Instant offeredAt,
            @Nullable Instant expiresAt,
            @Schema(examples = "FILLED") @Nullable OfferEnd endedAs,
            @Nullable List<AskedResponse> asked,

            @Schema(description = "What you said", examples = "PENDING") @Nullable
            CoverAnswer answer) {}

    @Schema(name = "AskedToCover")
    public record AskedResponse(
            UUID organizationId,
            @Schema(examples = "G-2001") String employeeRef,
            CoverAnswer answer) {}

    static CoverCaseResponse from(CoverView view) {
        CoverFacts facts = view.facts();
        Set<CoverReader> readers = view.readers();
        return new CoverCaseResponse(
                facts.id(),
                view.asked().isPresent() ? "offer" : "full",
                CoverFields.CASE.show("agreementId", readers, facts.agreementId()),
                CoverFields.CASE.show("absenceId", readers, facts.absenceId()),
                CoverFields.CASE.show("status", readers, facts.status().name()),
                facts.place().hostOrganization(),
                facts.place().title(),
                facts.place().team(),
                CoverFields.CASE.show("firstDay", readers, facts.firstDay()),
                CoverFields.CASE.show(
                        "expectedReturn", readers, facts.expectedReturn().orElse(null)),
                CoverFields.CASE.show("openedAt", readers, facts.openedAt()),
                CoverFields.CASE.show("answerDueOn", readers, facts.answerDueOn()),
                CoverFields.CASE.show(
                        "escalatedTo",
                        readers,
                        facts.escalatedTo().map(Enum::name).orElse(null)),
                slots(view),
                offers(view),
                facts.version());
    }

    private static List<SlotResponse> slots(CoverView view) {
        List<CoverOffer> own = own(view);
        return view.facts().slots().stream()
                .filter(held -> view.asked().isEmpty()
                        || own.stream().anyMatch(offer -> offer.slots().contains(held.slot())))
                .map(held -> new SlotResponse(
                        held.slot().date(),
                        held.slot().half(),
                        state(held, view.asked()),
                        CoverFields.SLOT.show(
                                "coveredBy",
                                view.readers(),
                                held.by().map(PersonResponse::of).orElse(null))))
                .toList();
    }

    private static String state(CoverFacts.Held held, Optional<CoverPerson> asked) {
        if (held.gap()) {
            return "GAP";
        }
        if (held.by().isEmpty()) {
            return "OPEN";
        }
        return held.by().equals(asked) ? "YOURS" : "COVERED";
    }

    private static List<CoverOffer> own(CoverView view) {
        return view.facts().offers().stream()
                .filter(offer -> view.asked().isEmpty() || answer(view, offer) != null)
                .toList();
    }

    private static @Nullable CoverAnswer answer(CoverView view, CoverOffer offer) {
        return view.facts().invitations().stream()
                .filter(invitation -> invitation.offerId().equals(offer.id()))
                .filter(invitation ->
                        view.asked().filter(invitation.person()::equals).isPresent())
                .map(Invitation::answer)
                .findFirst()
                .orElse(null);
    }

    private static List<OfferResponse> offers(CoverView view) {
        Set<CoverReader> readers = view.readers();
        return own(view).stream()
                .map(offer -> new OfferResponse(
                        offer.id(),
                        offer.mode(),
                        CoverFields.OFFER.show("offeredBy", readers, offer.by().name()),
                        offer.slots().first().date(),
                        offer.slots().last().date(),
                        offer.offeredAt(),
                        offer.expiresAt(),
                        offer.endedAs(),
                        CoverFields.OFFER.show("asked", readers, asked(view.facts(), offer)),
                        CoverFields.OFFER.show("answer", readers, answer(view, offer))))
                .toList();
    }

    private static List<AskedResponse> asked(CoverFacts facts, CoverOffer offer) {
        return facts.invitations().stream()
                .filter(invitation -> invitation.offerId().equals(offer.id()))
                .sorted(Comparator.comparing(invitation -> invitation.person().principal()))
                .map(invitation -> new AskedResponse(
                        invitation.person().organizationId(),
                        invitation.person().employeeRef(),
                        invitation.answer()))
                .toList();
    }
}
