package dev.secondment.leave.cover.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.WireJson;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.cover.domain.CoverCase;
import dev.secondment.leave.cover.domain.CoverEvent;
import dev.secondment.leave.cover.domain.CoverFacts;
import dev.secondment.leave.cover.domain.CoverFixture;
import dev.secondment.leave.cover.domain.CoverNeed;
import dev.secondment.leave.cover.domain.CoverOffer;
import dev.secondment.leave.cover.domain.CoverPlace;
import dev.secondment.leave.cover.domain.CoverStatus;
import dev.secondment.leave.cover.domain.Escalation;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.test.Contracts;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoverEventContractTest {

    static Stream<CoverEvent> events() {
        CoverFacts facts = CoverFixture.in(CoverStatus.ACCEPTED).facts();
        CoverOffer offer = facts.offers().getFirst();
        LeaveCharge slots = facts.charge(held -> true);
        return Stream.of(
                new CoverEvent.Opened(slots),
                new CoverEvent.Offered(offer, List.of(CoverFixture.person("G-2001")), slots),
                new CoverEvent.Arranged(CoverFixture.person("G-2001"), slots),
                new CoverEvent.PartlyArranged(CoverFixture.person("G-2001"), slots, slots),
                new CoverEvent.Unfilled(Escalation.HOST, slots),
                new CoverEvent.GapAccepted(slots),
                new CoverEvent.Cancelled(),
                new CoverEvent.OfferClosed(offer),
                new CoverEvent.Released(CoverFixture.person("G-2001"), offer.id(), slots));
    }

    @ParameterizedTest
    @MethodSource("events")
    void cover_is_told_as_promised(CoverEvent event) {
        CoverFacts facts = CoverFixture.in(CoverStatus.ACCEPTED).facts();
        for (OutboxCoverEvents.Encoded encoded : OutboxCoverEvents.encode(facts, event)) {
            Contracts.assertMatches(encoded.type(), WireJson.of(encoded.data()));
        }
    }

    @Test
    void every_kind_of_event_is_told() {
        assertThat(events().map(Object::getClass)).containsExactlyInAnyOrder(CoverEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("events")
    void who_was_asked_hears_nothing_of_the_absence_and_of_no_other_person(CoverEvent event) {
        CoverFacts facts = CoverFixture.in(CoverStatus.ACCEPTED).facts();
        for (OutboxCoverEvents.Encoded encoded : OutboxCoverEvents.encode(facts, event)) {
            if (encoded.audience().contains("CANDIDATE")) {
                assertThat(encoded.audience()).containsExactly("CANDIDATE");
                assertThat(encoded.record()).isNotEqualTo(facts.agreementId());
                assertThat(WireJson.of(encoded.data()).toString())
                        .doesNotContain(facts.absenceId().toString(), "E-1001", "G-2001", "absence", "firstDay");
            } else {
                assertThat(encoded.record()).isEqualTo(facts.agreementId());
                assertThat(encoded.audience()).isSubsetOf("HOME", "HOST");
            }
        }
    }

    @Test
    void a_host_that_the_terms_do_not_tell_hears_of_no_case() {
        CoverNeed need = CoverFixture.need(CoverFixture.TUESDAY, false);
        CoverCase quiet = CoverCase.open(
                UUID.randomUUID(),
                new CoverNeed(
                        need.agreementId(),
                        need.absenceId(),
                        need.firstDay(),
                        need.expectedReturn(),
                        Set.of(Side.HOME),
                        need.knownTo(),
                        need.lookAgainAt(),
                        false,
                        need.slots()),
                new CoverPlace(CoverFixture.HOST, CoverFixture.HOME, "E-1001", null, null),
                CoverFixture.NOW,
                CoverFixture.DUE);

        assertThat(OutboxCoverEvents.encode(quiet.facts(), new CoverEvent.Opened(need.slots())))
                .extracting(OutboxCoverEvents.Encoded::audience)
                .containsExactly(Set.of("HOME"));
    }
}
