package dev.secondment.leave.cover.domain;

import static dev.secondment.leave.cover.domain.CoverFixture.BOTH_DAYS;
import static dev.secondment.leave.cover.domain.CoverFixture.DUE;
import static dev.secondment.leave.cover.domain.CoverFixture.HOME;
import static dev.secondment.leave.cover.domain.CoverFixture.TUESDAY;
import static dev.secondment.leave.cover.domain.CoverFixture.broadcast;
import static dev.secondment.leave.cover.domain.CoverFixture.in;
import static dev.secondment.leave.cover.domain.CoverFixture.need;
import static dev.secondment.leave.cover.domain.CoverFixture.offer;
import static dev.secondment.leave.cover.domain.CoverFixture.open;
import static dev.secondment.leave.cover.domain.CoverFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoverCaseTest {
    private static final Instant LATER = Instant.parse("2027-01-05T12:00:00Z");
    private static final Instant CLOSING = Instant.parse("2027-01-05T16:00:00Z");

    @ParameterizedTest
    @EnumSource(CoverStatus.class)
    void a_case_can_stand_where_the_table_says(CoverStatus status) {
        assertThat(in(status).facts().status()).isEqualTo(status);
        assertThat(status.next()).doesNotContain(status);
        if (status == CoverStatus.CANCELLED) {
            assertThat(status.next()).isEmpty();
        } else {
            assertThat(status.next()).contains(CoverStatus.CANCELLED);
        }
        boolean nothingOpen = status == CoverStatus.ACCEPTED || status == CoverStatus.CANCELLED;
        assertThat(status.next().contains(CoverStatus.GAP_ACCEPTED))
                .isEqualTo(!nothingOpen && status != CoverStatus.GAP_ACCEPTED);
    }

    @Test
    void the_first_yes_wins_and_the_second_hears_that_it_is_filled() {
        CoverCase found = broadcast("G-1", "G-2");

        List<CoverEvent> told = found.accept(person("G-2"), null, null, LATER, DUE);

        assertThat(found.facts().status()).isEqualTo(CoverStatus.ACCEPTED);
        assertThat(told).hasExactlyElementsOfTypes(CoverEvent.Arranged.class, CoverEvent.OfferClosed.class);
        assertThat(found.facts().offers().getFirst().endedAs()).isEqualTo(OfferEnd.FILLED);
        refused(CoverProblem.ALREADY_FILLED, () -> found.accept(person("G-1"), null, null, LATER, DUE));
    }

    @Test
    void a_yes_to_a_part_leaves_the_rest_open_for_the_others() {
        CoverCase found = broadcast("G-1", "G-2");
        SlotRange tuesday = SlotRange.ofDays(TUESDAY, TUESDAY);

        found.accept(person("G-1"), null, tuesday, LATER, DUE);
        assertThat(found.facts().status()).isEqualTo(CoverStatus.PARTIAL);
        refused(CoverProblem.ALREADY_FILLED, () -> found.accept(person("G-2"), null, tuesday, LATER, DUE));
        found.accept(person("G-2"), null, null, LATER, DUE);

        assertThat(found.facts().status()).isEqualTo(CoverStatus.ACCEPTED);
        assertThat(found.facts().charge(held -> held.by().equals(Optional.of(person("G-2")))))
                .isEqualTo(LeaveCharge.of(SlotRange.ofDays(TUESDAY.plusDays(1), TUESDAY.plusDays(1))
                        .slots()
                        .toList()));
    }

    @Test
    void when_everybody_has_refused_the_hosts_manager_is_told_and_after_a_working_day_home() {
        CoverCase found = broadcast("G-1", "G-2");
        assertThat(found.refuse(person("G-1"), null, LATER, DUE)).isEmpty();
        assertThat(found.facts().status()).isEqualTo(CoverStatus.OFFERED);

        List<CoverEvent> told = found.refuse(person("G-2"), null, LATER, DUE);

        assertThat(found.facts().status()).isEqualTo(CoverStatus.UNFILLED);
        assertThat(told).hasExactlyElementsOfTypes(CoverEvent.OfferClosed.class, CoverEvent.Unfilled.class);
        assertThat(((CoverEvent.Unfilled) told.getLast()).escalatedTo()).isEqualTo(Escalation.HOST);
        assertThat(found.escalate(DUE)).isEmpty();
        assertThat(found.escalate(DUE.plusDays(1)))
                .containsExactly(new CoverEvent.Unfilled(
                        Escalation.HOME, LeaveCharge.of(BOTH_DAYS.slots().toList())));
        assertThat(found.escalate(DUE.plusDays(2))).as("said once").isEmpty();
    }

    @Test
    void who_does_not_ask_anybody_for_a_working_day_is_helped_by_home() {
        CoverCase found = open();

        assertThat(found.escalate(DUE)).isEmpty();
        assertThat(found.escalate(DUE.plusDays(1))).hasExactlyElementsOfTypes(CoverEvent.Unfilled.class);
        assertThat(found.facts().status()).isEqualTo(CoverStatus.UNFILLED);
        assertThat(found.facts().escalatedTo()).hasValue(Escalation.HOME);
    }

    @Test
    void an_absence_that_goes_on_day_by_day_is_escalated_all_the_same_and_stays_so() {
        CoverCase found = open();
        found.follow(need(TUESDAY.plusDays(2), false), LATER, DUE.plusDays(1));

        assertThat(found.escalate(DUE.plusDays(1))).hasExactlyElementsOfTypes(CoverEvent.Unfilled.class);
        found.follow(need(TUESDAY.plusDays(3), false), LATER, DUE.plusDays(2));

        assertThat(found.facts().status()).isEqualTo(CoverStatus.UNFILLED);
        assertThat(found.facts().escalatedTo()).hasValue(Escalation.HOME);
    }

    @Test
    void what_nobody_covers_of_a_covered_absence_is_escalated_though_it_goes_on_day_by_day() {
        CoverCase found = in(CoverStatus.ACCEPTED);
        found.follow(need(TUESDAY.plusDays(2), false), LATER, DUE.plusDays(1));
        assertThat(found.facts().answerDueOn()).isEqualTo(DUE.plusDays(1));

        assertThat(found.escalate(DUE.plusDays(1))).isEmpty();
        found.follow(need(TUESDAY.plusDays(3), false), LATER, DUE.plusDays(2));

        assertThat(found.escalate(DUE.plusDays(2)))
                .containsExactly(new CoverEvent.Unfilled(
                        Escalation.HOME,
                        LeaveCharge.of(SlotRange.ofDays(TUESDAY.plusDays(2), TUESDAY.plusDays(3))
                                .slots()
                                .toList())));
    }

    @Test
    void what_is_open_for_the_first_time_waits_for_its_own_working_day() {
        CoverCase found = in(CoverStatus.ACCEPTED);
        found.follow(need(TUESDAY.plusDays(2), false), LATER, DUE.plusDays(1));
        found.offer(
                offer(CoverMode.ASSIGNED, SlotRange.ofDays(TUESDAY, TUESDAY.plusDays(2)), null),
                List.of(person("G-3")));
        found.follow(need(TUESDAY.plusDays(3), false), LATER, DUE.plusDays(2));

        assertThat(found.escalate(DUE.plusDays(2))).isEmpty();
        assertThat(found.escalate(DUE.plusDays(3))).hasExactlyElementsOfTypes(CoverEvent.Unfilled.class);
    }

    @Test
    void an_offer_ends_when_its_time_is_up() {
        CoverCase found = broadcast("G-1");

        refused(CoverProblem.OFFER_ENDED, () -> found.accept(person("G-1"), null, null, CLOSING, DUE));
        assertThat(found.expireOffers(CLOSING.minusSeconds(1), DUE)).isEmpty();
        assertThat(found.expireOffers(CLOSING, DUE))
                .hasExactlyElementsOfTypes(CoverEvent.OfferClosed.class, CoverEvent.Unfilled.class);
        assertThat(found.expireOffers(CLOSING, DUE)).isEmpty();
        found.offer(offer(CoverMode.INDIVIDUAL, BOTH_DAYS, null), List.of(person("G-3")));
        assertThat(found.facts().status()).isEqualTo(CoverStatus.OFFERED);
        assertThat(found.facts().escalatedTo()).isEmpty();
    }

    @Test
    void who_is_assigned_covers_at_once_and_may_still_refuse() {
        CoverCase found = open();
        found.offer(offer(CoverMode.ASSIGNED, BOTH_DAYS, null), List.of(person("G-1")));
        assertThat(found.facts().status()).isEqualTo(CoverStatus.ACCEPTED);

        List<CoverEvent> told = found.refuse(person("G-1"), null, LATER, DUE);

        assertThat(told.getFirst()).isInstanceOf(CoverEvent.Opened.class);
        assertThat(found.facts().status()).isEqualTo(CoverStatus.OPEN);
        assertThat(found.facts().charge(CoverFacts.Held::isOpen).days()).isEqualTo("2.0000");
    }

    @Test
    void a_gap_is_accepted_for_what_is_open_and_closed_by_asking_again() {
        CoverCase found = in(CoverStatus.PARTIAL);
        List<CoverEvent> told = found.acceptGap();
        assertThat(found.facts().status()).isEqualTo(CoverStatus.GAP_ACCEPTED);
        assertThat(told).hasExactlyElementsOfTypes(CoverEvent.OfferClosed.class, CoverEvent.GapAccepted.class);
        refused(CoverProblem.OFFER_ENDED, () -> found.accept(person("G-2"), null, null, LATER, DUE));

        found.offer(offer(CoverMode.INDIVIDUAL, BOTH_DAYS, null), List.of(person("G-2")));

        assertThat(found.facts().status()).isEqualTo(CoverStatus.PARTIAL);
        found.accept(person("G-2"), null, null, LATER, DUE);
        assertThat(found.facts().status()).isEqualTo(CoverStatus.ACCEPTED);
    }

    @Test
    void an_extended_absence_opens_the_new_half_days_again() {
        CoverCase found = in(CoverStatus.ACCEPTED);

        List<CoverEvent> told = found.follow(need(TUESDAY.plusDays(2), false), LATER, DUE);

        assertThat(told)
                .containsExactly(
                        new CoverEvent.Opened(LeaveCharge.of(SlotRange.ofDays(TUESDAY.plusDays(2), TUESDAY.plusDays(2))
                                .slots()
                                .toList())));
        assertThat(found.facts().status()).isEqualTo(CoverStatus.PARTIAL);
        assertThat(in(CoverStatus.GAP_ACCEPTED).follow(need(TUESDAY.plusDays(1), false), LATER, DUE))
                .as("nothing new")
                .isEmpty();
    }

    @Test
    void who_is_back_early_frees_everybody_who_was_asked_or_had_agreed() {
        CoverCase agreed = in(CoverStatus.ACCEPTED);
        assertThat(agreed.follow(need(TUESDAY, true), LATER, DUE)).hasExactlyElementsOfTypes(CoverEvent.Released.class);
        assertThat(agreed.facts().status()).as("what is left was covered").isEqualTo(CoverStatus.ACCEPTED);

        CoverCase asked = broadcast("G-1");
        assertThat(asked.follow(need(TUESDAY, true), LATER, DUE))
                .hasExactlyElementsOfTypes(CoverEvent.OfferClosed.class, CoverEvent.Cancelled.class);
        assertThat(asked.facts().status()).isEqualTo(CoverStatus.CANCELLED);
        assertThat(asked.follow(need(TUESDAY.plusDays(3), false), LATER, DUE)).isEmpty();
        refused(CoverProblem.OFFER_ENDED, () -> asked.accept(person("G-1"), null, null, LATER, DUE));
    }

    @Test
    void an_absence_that_never_was_cancels_what_was_agreed() {
        CoverCase found = in(CoverStatus.ACCEPTED);

        assertThat(found.follow(need(TUESDAY.minusDays(1), true), LATER, DUE))
                .hasExactlyElementsOfTypes(CoverEvent.Released.class, CoverEvent.Cancelled.class);
        assertThat(found.cancel()).isEmpty();
    }

    @Test
    void only_who_was_asked_answers_and_nobody_covers_for_themselves() {
        CoverCase found = broadcast("G-1");
        refused(CoverProblem.NOT_ASKED, () -> found.accept(person("G-9"), null, null, LATER, DUE));
        refused(CoverProblem.NOT_ASKED, () -> found.refuse(person("G-9"), null, LATER, DUE));
        refused(
                CoverProblem.CANDIDATE_UNKNOWN,
                () -> found.offer(
                        offer(CoverMode.INDIVIDUAL, BOTH_DAYS, null), List.of(new CoverPerson(HOME, "E-1001"))));
        refused(
                CoverProblem.CANDIDATES,
                () -> found.offer(offer(CoverMode.INDIVIDUAL, BOTH_DAYS, null), List.of(person("G-1"), person("G-2"))));
        refused(
                CoverProblem.NOTHING_OPEN,
                () -> found.offer(
                        offer(CoverMode.INDIVIDUAL, SlotRange.ofDays(TUESDAY.plusDays(7), TUESDAY.plusDays(7)), null),
                        List.of(person("G-2"))));
    }

    /** Whatever happens in whatever order: the half days are those that are needed, and each move is in the table. */
    @Test
    void half_days_are_covered_once_whatever_happens() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(4711);
        for (int run = 0; run < 500; run++) {
            CoverCase found = open();
            LocalDate last = TUESDAY.plusDays(1);
            for (int step = 0; step < 12; step++) {
                CoverPerson person = person("G-" + random.nextInt(3));
                LocalDate day = TUESDAY.plusDays(random.nextInt(4));
                SlotRange some = SlotRange.ofDays(day, day.plusDays(random.nextInt(3)));
                CoverStatus before = found.facts().status();
                LocalDate until = random.nextInt(4) == 0 ? TUESDAY.plusDays(random.nextInt(4)) : last;
                int what = random.nextInt(8);
                try {
                    switch (what) {
                        case 0 ->
                            found.offer(
                                    offer(CoverMode.BROADCAST, some, "2027-01-05T16:00:00Z"),
                                    List.of(person("G-0"), person("G-1")));
                        case 1 -> found.offer(offer(CoverMode.ASSIGNED, some, null), List.of(person));
                        case 2 -> found.accept(person, null, some, LATER, DUE);
                        case 3 -> found.refuse(person, null, LATER, DUE);
                        case 4 -> found.expireOffers(random.nextBoolean() ? CLOSING : LATER, DUE);
                        case 5 -> found.acceptGap();
                        case 6 -> found.escalate(DUE.plusDays(random.nextInt(3)));
                        default -> {
                            found.follow(need(until, false), LATER, DUE);
                            last = until;
                        }
                    }
                } catch (CoverRejected refused) {
                    assertThat(refused.type()).isNotEqualTo(CoverProblem.ILLEGAL_TRANSITION);
                    assertThat(found.facts().status()).isEqualTo(before);
                }
                CoverFacts facts = found.facts();
                assertThat(facts.status() == before || before.next().contains(facts.status()))
                        .as("%s -> %s", before, facts.status())
                        .isTrue();
                assertThat(facts.charge(held -> true))
                        .isEqualTo(need(last, false).slots());
                assertThat(facts.status() == CoverStatus.ACCEPTED)
                        .isEqualTo(facts.slots().stream()
                                .allMatch(held -> held.by().isPresent()));
                assertThat(facts.status() == CoverStatus.UNFILLED
                                && facts.offers().stream().anyMatch(CoverOffer::isOpen))
                        .isFalse();
            }
        }
    }

    private static void refused(CoverProblem problem, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        CoverRejected.class,
                        refused -> assertThat(refused.type()).isEqualTo(problem));
    }
}
