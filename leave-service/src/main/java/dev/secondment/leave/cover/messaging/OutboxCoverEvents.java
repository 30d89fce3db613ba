package dev.secondment.leave.cover.messaging;

import dev.secondment.leave.cover.domain.CoverEvent;
import dev.secondment.leave.cover.domain.CoverEvents;
import dev.secondment.leave.cover.domain.CoverFacts;
import dev.secondment.leave.cover.domain.CoverOffer;
import dev.secondment.leave.cover.domain.Escalation;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.data.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OutboxCoverEvents implements CoverEvents {
    private static final Set<String> HOME = Set.of("HOME");
    private static final Set<String> EMPLOYERS = Set.of("HOME", "HOST");
    private static final Set<String> CANDIDATE = Set.of("CANDIDATE");

    private final Outbox outbox;

    OutboxCoverEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * @param record whose parties hear of it: the agreement's, or those of one offer
     * @param from since when somebody is missing; to those who were asked only the first of the half days they are told of
     */
    record Encoded(
            String type,
            UUID record,
            Set<String> audience,
            @Nullable LocalDate from,
            CoverEventData data) {}

    @Override
    public void publish(CoverFacts found, CoverEvent event) {
        encode(found, event)
                .forEach(encoded -> outbox.append(new NewEvent(
                        "secondment.leave.v1",
                        found.agreementId().toString(),
                        encoded.record(),
                        encoded.type(),
                        encoded.data(),
                        encoded.audience(),
                        encoded.from(),
                        null)));
    }

    /** Employers and those who were asked are told apart: no event goes to both. */
    static List<Encoded> encode(CoverFacts found, CoverEvent event) {
        UUID agreement = found.agreementId();
        UUID id = found.id();
        UUID absence = found.absenceId();
        LocalDate back = found.expectedReturn().orElse(null);
        return switch (event) {
            case CoverEvent.Opened e ->
                List.of(new Encoded(
                        type("cover-opened"),
                        agreement,
                        found.hostTold() ? EMPLOYERS : HOME,
                        found.firstDay(),
                        new CoverEventData.Opened(
                                agreement, id, absence, found.firstDay(), back, CoverEventData.Day.of(e.slots()))));
            case CoverEvent.Offered e -> offered(found, e);
            case CoverEvent.Arranged e ->
                employers(
                        found,
                        "cover-arranged",
                        new CoverEventData.Arranged(
                                agreement,
                                id,
                                absence,
                                CoverEventData.Person.of(e.by()),
                                CoverEventData.Day.of(e.slots())));
            case CoverEvent.PartlyArranged e ->
                employers(
                        found,
                        "cover-partial",
                        new CoverEventData.PartlyArranged(
                                agreement,
                                id,
                                absence,
                                CoverEventData.Person.of(e.by()),
                                CoverEventData.Day.of(e.slots()),
                                CoverEventData.Day.of(e.open())));
            case CoverEvent.Unfilled e ->
                List.of(new Encoded(
                        type("cover-unfilled"),
                        agreement,
                        e.escalatedTo() == Escalation.HOST ? Set.of("HOST") : EMPLOYERS,
                        found.firstDay(),
                        new CoverEventData.Unfilled(
                                agreement, id, absence, e.escalatedTo(), CoverEventData.Day.of(e.open()))));
            case CoverEvent.GapAccepted e ->
                employers(
                        found,
                        "cover-gap-accepted",
                        new CoverEventData.GapAccepted(agreement, id, absence, CoverEventData.Day.of(e.open())));
            case CoverEvent.Cancelled e ->
                List.of(new Encoded(
                        type("cover-cancelled"),
                        agreement,
                        found.hostTold() ? EMPLOYERS : HOME,
                        found.firstDay(),
                        new CoverEventData.Cancelled(agreement, id, absence, found.firstDay(), back)));
            case CoverEvent.OfferClosed e ->
                asked(
                        e.offer().id(),
                        "cover-request-closed",
                        null,
                        new CoverEventData.RequestClosed(
                                agreement,
                                id,
                                e.offer().id(),
                                Objects.requireNonNull(e.offer().endedAs())));
            case CoverEvent.Released e ->
                asked(
                        e.offerId(),
                        "cover-released",
                        e.slots().firstDay(),
                        new CoverEventData.Released(agreement, id, e.offerId(), CoverEventData.Day.of(e.slots())));
        };
    }

    private static List<Encoded> offered(CoverFacts found, CoverEvent.Offered event) {
        List<CoverEventData.Day> days = CoverEventData.Day.of(event.slots());
        CoverOffer offer = event.offer();
        Encoded toEmployers = new Encoded(
                type("cover-offered"),
                found.agreementId(),
                EMPLOYERS,
                found.firstDay(),
                new CoverEventData.Offered(
                        found.agreementId(),
                        found.id(),
                        found.absenceId(),
                        offer.id(),
                        offer.mode(),
                        event.asked().size(),
                        offer.expiresAt(),
                        days));
        Encoded toAsked = new Encoded(
                type("cover-requested"),
                offer.id(),
                CANDIDATE,
                event.slots().firstDay(),
                new CoverEventData.Requested(
                        found.agreementId(),
                        found.id(),
                        offer.id(),
                        offer.mode(),
                        found.place().hostOrganization(),
                        found.place().title(),
                        found.place().team(),
                        offer.expiresAt(),
                        days));
        return List.of(toEmployers, toAsked);
    }

    private static List<Encoded> employers(CoverFacts found, String fact, CoverEventData data) {
        return List.of(new Encoded(type(fact), found.agreementId(), EMPLOYERS, found.firstDay(), data));
    }

    private static List<Encoded> asked(UUID offerId, String fact, @Nullable LocalDate from, CoverEventData data) {
        return List.of(new Encoded(type(fact), offerId, CANDIDATE, from, data));
    }

    private static String type(String fact) {
        return "secondment.leave." + fact + ".v1";
    }
}
