package dev.secondment.placement.assignment.domain;

import static dev.secondment.placement.assignment.domain.PlacementFixture.AGREEMENT;
import static dev.secondment.placement.assignment.domain.PlacementFixture.END;
import static dev.secondment.placement.assignment.domain.PlacementFixture.ID;
import static dev.secondment.placement.assignment.domain.PlacementFixture.NOON;
import static dev.secondment.placement.assignment.domain.PlacementFixture.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.platform.problem.ProblemException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacementTest {
    private static final UUID OTHER = UUID.fromString("0190a100-0000-7000-8000-0000000007e4");
    private static final FteByDay FREE = new FteByDay(List.of());

    @Nested
    class Moves {
        private static final Map<PlacementStatus, Supplier<Placement>> IN_STATUS = Map.of(
                PlacementStatus.PLANNED, PlacementFixture::planned,
                PlacementStatus.PREPARING, PlacementFixture::preparing,
                PlacementStatus.READY, PlacementFixture::ready,
                PlacementStatus.ACTIVE, PlacementFixture::active,
                PlacementStatus.ON_HOLD, PlacementFixture::onHold,
                PlacementStatus.CLOSING, PlacementFixture::closing,
                PlacementStatus.CLOSED, PlacementFixture::closed,
                PlacementStatus.CANCELLED, PlacementFixture::cancelled);

        /** @param noNewsIn where the agreement may say it once more */
        record Operation(
                String name,
                PlacementStatus target,
                Set<PlacementStatus> legalFrom,
                Set<PlacementStatus> noNewsIn,
                Function<Placement, Object> perform) {
            @Override
            public String toString() {
                return name;
            }
        }

        private static final List<Operation> OPERATIONS = List.of(
                new Operation(
                        "declareReady",
                        PlacementStatus.READY,
                        EnumSet.of(PlacementStatus.PREPARING),
                        Set.of(),
                        placement -> {
                            if (!placement.status().isFinal()) {
                                placement
                                        .missing()
                                        .forEach(
                                                code -> placement.completeOnboardingItem(code, Optional.empty(), NOON));
                            }
                            return placement.declareReady();
                        }),
                new Operation(
                        "activate",
                        PlacementStatus.ACTIVE,
                        EnumSet.of(PlacementStatus.READY),
                        EnumSet.of(
                                PlacementStatus.ACTIVE,
                                PlacementStatus.ON_HOLD,
                                PlacementStatus.CLOSING,
                                PlacementStatus.CLOSED),
                        placement -> placement.activate(START)),
                new Operation(
                        "beginClosing",
                        PlacementStatus.CLOSING,
                        EnumSet.of(PlacementStatus.ACTIVE, PlacementStatus.ON_HOLD),
                        Set.of(),
                        Placement::beginClosing),
                new Operation(
                        "close",
                        PlacementStatus.CLOSED,
                        EnumSet.of(PlacementStatus.CLOSING),
                        Set.of(),
                        placement -> placement.close(FREE)),
                new Operation(
                        "cancel",
                        PlacementStatus.CANCELLED,
                        EnumSet.of(PlacementStatus.PLANNED, PlacementStatus.PREPARING, PlacementStatus.READY),
                        EnumSet.of(PlacementStatus.CANCELLED),
                        Placement::cancel));

        static Stream<Arguments> everyOperationInEveryStatus() {
            return OPERATIONS.stream()
                    .flatMap(operation -> IN_STATUS.keySet().stream().map(status -> Arguments.of(operation, status)));
        }

        @ParameterizedTest
        @MethodSource("everyOperationInEveryStatus")
        void an_operation_moves_on_where_it_may_and_leaves_the_status_where_it_may_not(
                Operation operation, PlacementStatus status) {
            Placement placement = IN_STATUS.get(status).get();
            assertThat(placement.status()).isEqualTo(status);
            if (operation.legalFrom().contains(status)) {
                assertThat(operation.perform().apply(placement)).isNotEqualTo(Optional.empty());
                assertThat(placement.status()).isEqualTo(operation.target());
            } else if (operation.noNewsIn().contains(status)) {
                assertThat(operation.perform().apply(placement)).isEqualTo(Optional.empty());
                assertThat(placement.status()).isEqualTo(status);
            } else {
                assertThatThrownBy(() -> operation.perform().apply(placement)).isInstanceOf(PlacementRejected.class);
                assertThat(placement.status()).isEqualTo(status);
            }
        }

        @Test
        void a_refused_move_names_the_moves_that_are_allowed() {
            assertThatThrownBy(PlacementFixture.active()::declareReady)
                    .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                        assertThat(refusal.type()).isEqualTo(PlacementProblem.ILLEGAL_TRANSITION);
                        assertThat(refusal.extensions())
                                .containsEntry(
                                        "allowedTransitions",
                                        List.of(PlacementStatus.ON_HOLD, PlacementStatus.CLOSING));
                    });
        }
    }

    @Nested
    class Claiming {
        @Test
        void a_placement_with_room_is_planned_with_its_days_and_share() {
            assertThat(PlacementFixture.planned().claim(FREE))
                    .contains(new PlacementEvent.Planned(
                            ID, AGREEMENT, new AssignmentPeriod(START, END), BigDecimal.ONE, "DE-BY"));
        }

        @Test
        void a_placement_without_room_stays_planned_and_says_why() {
            Placement placement = PlacementFixture.planned();
            FteConflict conflict = new FteConflict(LocalDate.parse("2026-10-01"), OTHER);
            assertThat(placement.claim(taken())).contains(new PlacementEvent.Conflicted(ID, AGREEMENT, conflict));
            assertThat(placement.status()).isEqualTo(PlacementStatus.PLANNED);
            assertThat(placement.conflict()).contains(conflict);
        }

        @Test
        void the_same_conflict_is_told_once() {
            Placement placement = PlacementFixture.planned();
            placement.claim(taken());
            assertThat(placement.claim(taken())).isEmpty();
        }

        @Test
        void a_conflict_that_has_gone_away_is_forgotten() {
            Placement placement = PlacementFixture.planned();
            placement.claim(taken());
            assertThat(placement.claim(FREE)).get().isInstanceOf(PlacementEvent.Planned.class);
            assertThat(placement.conflict()).isEmpty();
            assertThat(placement.status()).isEqualTo(PlacementStatus.PREPARING);
        }

        @Test
        void a_cancelled_placement_claims_nothing() {
            assertRefused(() -> PlacementFixture.cancelled().claim(FREE), PlacementProblem.ILLEGAL_TRANSITION);
        }

        @Test
        void a_cancelled_placement_has_no_conflict() {
            Placement placement = PlacementFixture.planned();
            placement.claim(taken());
            placement.cancel();
            assertThat(placement.conflict()).isEmpty();
        }

        private static FteByDay taken() {
            return new FteByDay(List.of(PlacementFixture.fullTime(OTHER, "2026-10-01", "2026-12-31")));
        }
    }

    @Nested
    class Onboarding {
        @Test
        void items_are_due_around_the_start_in_that_order() {
            assertThat(PlacementFixture.planned().onboardingItems())
                    .extracting(OnboardingItem::code, OnboardingItem::due)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("ACCOUNTS", LocalDate.parse("2026-08-27")),
                            org.assertj.core.groups.Tuple.tuple("BADGE", LocalDate.parse("2026-08-27")),
                            org.assertj.core.groups.Tuple.tuple("BUDDY", LocalDate.parse("2026-09-06")));
        }

        @Test
        void a_completed_item_keeps_when_and_by_what() {
            Placement placement = PlacementFixture.preparing();
            assertThat(placement.completeOnboardingItem("BADGE", Optional.of("B-17"), NOON))
                    .isEqualTo(new PlacementEvent.OnboardingItemDone(ID, AGREEMENT, "BADGE"));
            assertThat(placement.onboardingItems())
                    .filteredOn(OnboardingItem::isDone)
                    .singleElement()
                    .satisfies(item -> {
                        assertThat(item.doneAt()).isEqualTo(NOON);
                        assertThat(item.evidence()).isEqualTo("B-17");
                    });
        }

        @Test
        void an_item_is_completed_once() {
            Placement placement = PlacementFixture.preparing();
            placement.completeOnboardingItem("BADGE", Optional.empty(), NOON);
            assertRefused(
                    () -> placement.completeOnboardingItem("BADGE", Optional.empty(), NOON),
                    PlacementProblem.ONBOARDING_ITEM_DONE);
        }

        @Test
        void an_item_that_was_never_asked_for_is_unknown() {
            assertRefused(
                    () -> PlacementFixture.preparing().completeOnboardingItem("PARKING", Optional.empty(), NOON),
                    PlacementProblem.ONBOARDING_ITEM_UNKNOWN);
        }

        @Test
        void what_is_not_blocking_may_be_done_after_the_start_but_not_after_the_end() {
            assertThat(PlacementFixture.active().completeOnboardingItem("BUDDY", Optional.empty(), NOON))
                    .isInstanceOf(PlacementEvent.OnboardingItemDone.class);
            assertRefused(
                    () -> PlacementFixture.closed().completeOnboardingItem("BUDDY", Optional.empty(), NOON),
                    PlacementProblem.ONBOARDING_OVER);
        }
    }

    @Nested
    class Readiness {
        @Test
        void readiness_is_refused_with_all_blocking_items_that_are_open() {
            assertThatThrownBy(PlacementFixture.preparing()::declareReady)
                    .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                        assertThat(refusal.type()).isEqualTo(PlacementProblem.ONBOARDING_INCOMPLETE);
                        assertThat(refusal.extensions()).containsEntry("missing", List.of("ACCOUNTS", "BADGE"));
                    });
        }

        @Test
        void an_item_that_does_not_block_does_not_hold_up_readiness() {
            assertThat(PlacementFixture.ready().onboardingItems())
                    .filteredOn(item -> !item.isDone())
                    .extracting(OnboardingItem::code)
                    .containsExactly("BUDDY");
        }

        @Test
        void nobody_is_ready_for_days_that_the_person_has_no_time_for() {
            Placement placement = PlacementFixture.preparing();
            placement.missing().forEach(code -> placement.completeOnboardingItem(code, Optional.empty(), NOON));
            placement.amend(
                    PlacementFixture.terms(LocalDate.parse("2027-06-30"), PlacementFixture.original()),
                    START,
                    new FteByDay(List.of(PlacementFixture.fullTime(OTHER, "2027-04-01", "2027-12-31"))));
            assertRefused(placement::declareReady, PlacementProblem.OVERLAP);
            assertThat(placement.claim(FREE)).get().isInstanceOf(PlacementEvent.Planned.class);
            assertThat(placement.declareReady()).isEqualTo(new PlacementEvent.Ready(ID, AGREEMENT));
        }

        @Test
        void nobody_starts_without_declared_readiness() {
            assertRefused(() -> PlacementFixture.preparing().activate(START), PlacementProblem.NOT_READY);
        }
    }

    @Nested
    class Ending {
        @ParameterizedTest
        @CsvSource({
            // Thirty days before the last day, 28 February, is 29 January; in Berlin it begins an hour before UTC's.
            "2027-01-28T22:59:59Z, false",
            "2027-01-28T23:00:00Z, true",
            "2027-03-05T00:00:00Z, true"
        })
        void closing_begins_thirty_days_before_the_end_by_the_hosts_calendar(Instant now, boolean due) {
            assertThat(PlacementFixture.active().isClosingDue(now)).isEqualTo(due);
        }

        @ParameterizedTest
        @CsvSource({"2027-02-28T22:59:59Z, false", "2027-02-28T23:00:00Z, true"})
        void a_placement_closes_on_the_day_after_its_last_by_the_hosts_calendar(Instant now, boolean due) {
            assertThat(PlacementFixture.closing().isCloseDue(now)).isEqualTo(due);
        }

        @Test
        void only_a_running_placement_is_due() {
            Instant longAfter = Instant.parse("2030-01-01T00:00:00Z");
            assertThat(PlacementFixture.ready().isClosingDue(longAfter)).isFalse();
            assertThat(PlacementFixture.closing().isClosingDue(longAfter)).isFalse();
            assertThat(PlacementFixture.active().isCloseDue(longAfter)).isFalse();
            assertThat(PlacementFixture.closed().isCloseDue(longAfter)).isFalse();
        }

        @Test
        void a_placement_that_ended_early_holds_no_day_after_its_last() {
            Placement placement = PlacementFixture.active();
            LocalDate lastDay = LocalDate.parse("2026-12-31");
            assertThat(placement.endOn(lastDay, EndReason.EARLY_TERMINATION, FREE))
                    .containsExactly(
                            changed(lastDay, "expectedEnd"), new PlacementEvent.Closing(ID, AGREEMENT, lastDay));
            assertThat(placement.bookings()).containsExactly(PlacementFixture.fullTime(ID, "2026-09-01", "2026-12-31"));
            assertThat(placement.isCloseDue(Instant.parse("2026-12-31T22:59:59Z")))
                    .isFalse();
            assertThat(placement.isCloseDue(Instant.parse("2026-12-31T23:00:00Z")))
                    .isTrue();
            assertThat(placement.close(FREE))
                    .containsExactly(new PlacementEvent.Closed(ID, AGREEMENT, lastDay, EndReason.EARLY_TERMINATION));
        }

        @Test
        void an_end_as_planned_closes_without_a_change() {
            Placement placement = PlacementFixture.active();
            assertThat(placement.endOn(END, EndReason.AS_PLANNED, FREE))
                    .containsExactly(new PlacementEvent.Closing(ID, AGREEMENT, END));
            assertThat(placement.endOn(END, EndReason.AS_PLANNED, FREE)).isEmpty();
            assertThat(placement.close(FREE))
                    .containsExactly(new PlacementEvent.Closed(ID, AGREEMENT, END, EndReason.AS_PLANNED));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-30", "2027-01-31"})
        void a_last_day_is_corrected_both_ways_while_closing_and_when_closed(String day) {
            LocalDate corrected = LocalDate.parse(day);
            Placement closing = PlacementFixture.active();
            closing.endOn(LocalDate.parse("2026-12-31"), EndReason.EARLY_TERMINATION, FREE);
            assertThat(closing.endOn(corrected, EndReason.EARLY_TERMINATION, FREE))
                    .containsExactly(changed(corrected, "expectedEnd"));
            assertThat(closing.expectedEnd()).isEqualTo(corrected);

            Placement closed = PlacementFixture.active();
            closed.endOn(LocalDate.parse("2026-12-31"), EndReason.EARLY_TERMINATION, FREE);
            closed.close(FREE);
            assertThat(closed.endOn(corrected, EndReason.EARLY_TERMINATION, FREE))
                    .containsExactly(changed(corrected, "actualEnd"));
            assertThat(closed.status()).isEqualTo(PlacementStatus.CLOSED);
            assertThat(closed.actualEnd()).contains(corrected);
            assertThat(closed.bookings()).containsExactly(PlacementFixture.fullTime(ID, "2026-09-01", day));
        }

        @Test
        void what_was_closed_as_planned_turns_out_to_be_a_conversion() {
            Placement placement = PlacementFixture.closed();
            assertThat(placement.endOn(END, EndReason.CONVERTED_TO_HOST, FREE))
                    .containsExactly(changed(END, "endReason"));
            assertThat(placement.endReason()).contains(EndReason.CONVERTED_TO_HOST);
        }

        @Test
        void an_end_agreed_before_the_start_closes_once_the_placement_is_active() {
            Placement placement = PlacementFixture.ready();
            LocalDate lastDay = LocalDate.parse("2026-12-31");
            assertThat(placement.endOn(lastDay, EndReason.EARLY_TERMINATION, FREE))
                    .containsExactly(changed(lastDay, "expectedEnd"));
            assertThat(placement.status()).isEqualTo(PlacementStatus.READY);
            placement.activate(START);
            assertThat(placement.isClosingDue(NOON)).isTrue();
        }

        @Test
        void a_placement_whose_last_day_lies_before_its_first_never_takes_place() {
            Placement placement = PlacementFixture.ready();
            assertThat(placement.endOn(START.minusDays(1), EndReason.EARLY_TERMINATION, FREE))
                    .containsExactly(new PlacementEvent.Cancelled(ID, AGREEMENT));
            assertThat(placement.bookings()).isEmpty();
            assertThat(placement.endOn(END, EndReason.EARLY_TERMINATION, FREE)).isEmpty();
        }
    }

    @Nested
    class Extending {
        private static final LocalDate NEW_END = LocalDate.parse("2027-06-30");

        @Test
        void an_extension_calls_the_closing_off() {
            Placement placement = PlacementFixture.closing();
            assertThat(placement.amend(
                            PlacementFixture.terms(NEW_END, PlacementFixture.original()), END.plusDays(1), FREE))
                    .containsExactly(changed(END.plusDays(1), "expectedEnd"));
            assertThat(placement.status()).isEqualTo(PlacementStatus.CLOSING);
            assertThat(placement.isCloseDue(Instant.parse("2027-03-01T12:00:00Z")))
                    .isFalse();
            assertThat(placement.extendTo(NEW_END, FREE))
                    .containsExactly(new PlacementEvent.Extended(ID, AGREEMENT, NEW_END));
            assertThat(placement.status()).isEqualTo(PlacementStatus.ACTIVE);
            assertThat(placement.bookings()).containsExactly(PlacementFixture.fullTime(ID, "2026-09-01", "2027-06-30"));
            assertThat(placement.isClosingDue(Instant.parse("2027-03-01T12:00:00Z")))
                    .isFalse();
        }

        @Test
        void an_extension_takes_back_an_early_end() {
            Placement placement = PlacementFixture.active();
            placement.endOn(LocalDate.parse("2026-12-31"), EndReason.EARLY_TERMINATION, FREE);
            placement.amend(PlacementFixture.terms(NEW_END, PlacementFixture.original()), END.plusDays(1), FREE);
            assertThat(placement.expectedEnd()).isEqualTo("2026-12-31");
            assertThat(placement.extendTo(NEW_END, FREE))
                    .containsExactly(
                            changed(NEW_END, "expectedEnd"), new PlacementEvent.Extended(ID, AGREEMENT, NEW_END));
            assertThat(placement.endReason()).isEmpty();
        }

        @Test
        void an_extension_of_a_running_placement_only_moves_the_end() {
            Placement placement = PlacementFixture.active();
            assertThat(placement.extendTo(NEW_END, FREE)).containsExactly(changed(NEW_END, "expectedEnd"));
            assertThat(placement.extendTo(NEW_END, FREE)).isEmpty();
        }

        @Test
        void an_extension_heard_of_after_closing_corrects_the_last_day() {
            Placement placement = PlacementFixture.closed();
            assertThat(placement.extendTo(NEW_END, FREE)).containsExactly(changed(NEW_END, "actualEnd"));
            assertThat(placement.status()).isEqualTo(PlacementStatus.CLOSED);
        }

        @Test
        void what_never_takes_place_is_not_extended() {
            assertThat(PlacementFixture.cancelled().extendTo(NEW_END, FREE)).isEmpty();
            assertThat(PlacementFixture.cancelled()
                            .amend(PlacementFixture.terms(NEW_END, PlacementFixture.original()), START, FREE))
                    .isEmpty();
        }
    }

    @Nested
    class Amending {
        private static final LocalDate DECEMBER = LocalDate.parse("2026-12-01");
        private static final Conditions HALF = PlacementFixture.conditions(DECEMBER, "0.5", "DE-BE");

        @Test
        void what_is_agreed_from_a_day_on_is_held_from_that_day_on() {
            Placement placement = PlacementFixture.active();
            assertThat(placement.amend(PlacementFixture.terms(END, PlacementFixture.original(), HALF), DECEMBER, FREE))
                    .containsExactly(changed(DECEMBER, "fte", "site"));
            assertThat(placement.bookings())
                    .containsExactly(
                            PlacementFixture.fullTime(ID, "2026-09-01", "2026-11-30"),
                            new Booking(
                                    ID, new AssignmentPeriod(DECEMBER, END), new BigDecimal("0.5"), BigDecimal.ZERO));
            assertThat(placement
                            .conditionsAt(Instant.parse("2026-11-30T22:59:59Z"))
                            .siteRegion())
                    .isEqualTo("DE-BY");
            assertThat(placement
                            .conditionsAt(Instant.parse("2026-11-30T23:00:00Z"))
                            .siteRegion())
                    .isEqualTo("DE-BE");
        }

        @Test
        void what_says_nothing_new_changes_nothing() {
            assertThat(PlacementFixture.active().amend(PlacementFixture.terms(), DECEMBER, FREE))
                    .isEmpty();
        }

        @Test
        void a_longer_term_without_room_goes_on_with_the_conflict_on_record_and_is_booked_once_there_is_room() {
            Placement placement = PlacementFixture.active();
            LocalDate newEnd = LocalDate.parse("2027-06-30");
            FteByDay taken = new FteByDay(List.of(PlacementFixture.fullTime(OTHER, "2027-04-01", "2027-12-31")));
            FteConflict conflict = new FteConflict(LocalDate.parse("2027-04-01"), OTHER);
            assertThat(placement.amend(
                            PlacementFixture.terms(newEnd, PlacementFixture.original()), END.plusDays(1), taken))
                    .containsExactly(
                            changed(END.plusDays(1), "expectedEnd"),
                            new PlacementEvent.Conflicted(ID, AGREEMENT, conflict));
            assertThat(placement.status()).isEqualTo(PlacementStatus.ACTIVE);
            assertThat(placement.expectedEnd()).isEqualTo(newEnd);
            assertThat(placement.bookings()).containsExactly(PlacementFixture.fullTime(ID, "2026-09-01", "2027-02-28"));
            assertThat(placement.claim(taken)).isEmpty();
            assertThat(placement.claim(FREE)).contains(changed(LocalDate.parse("2027-04-01"), "workingTime"));
            assertThat(placement.conflict()).isEmpty();
            assertThat(placement.bookings()).containsExactly(PlacementFixture.fullTime(ID, "2026-09-01", "2027-06-30"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2027-01-31", "2026-10-31"})
        void what_ends_early_while_in_conflict_holds_its_days_up_to_the_last(LocalDate lastDay) {
            Placement placement = PlacementFixture.active();
            placement.amend(PlacementFixture.terms(END, PlacementFixture.original(), HALF), DECEMBER, FREE);
            FteByDay taken = new FteByDay(List.of(PlacementFixture.fullTime(OTHER, "2026-10-01", "2026-10-15")));
            placement.endOn(lastDay, EndReason.EARLY_TERMINATION, taken);
            assertThat(placement.conflict()).isPresent();
            assertThat(placement.bookings().getFirst().period().start()).isEqualTo(START);
            assertThat(placement.bookings().getLast().period().end()).isEqualTo(lastDay);
        }

        @Test
        void a_placement_that_is_ready_says_so_again_once_the_conflict_has_gone_away() {
            Placement placement = PlacementFixture.ready();
            FteByDay taken = new FteByDay(List.of(PlacementFixture.fullTime(OTHER, "2027-04-01", "2027-12-31")));
            placement.amend(
                    PlacementFixture.terms(LocalDate.parse("2027-06-30"), PlacementFixture.original()), START, taken);
            assertThat(placement.claim(FREE)).contains(new PlacementEvent.Ready(ID, AGREEMENT));
            assertThat(placement.status()).isEqualTo(PlacementStatus.READY);
        }

        @Test
        void another_start_moves_what_is_still_to_do() {
            Placement placement = PlacementFixture.preparing();
            placement.completeOnboardingItem("BADGE", Optional.empty(), NOON);
            PlacementTerms later = new PlacementTerms(
                    AGREEMENT,
                    placement.homeOrganizationId(),
                    "E-1001",
                    new AssignmentPeriod(START.plusDays(14), END),
                    new Timeline(List.of(PlacementFixture.original())));
            assertThat(placement.amend(later, START, FREE)).containsExactly(changed(START, "start"));
            assertThat(placement.onboardingItems())
                    .extracting(OnboardingItem::code, OnboardingItem::due)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("BADGE", LocalDate.parse("2026-08-27")),
                            org.assertj.core.groups.Tuple.tuple("ACCOUNTS", LocalDate.parse("2026-09-10")),
                            org.assertj.core.groups.Tuple.tuple("BUDDY", LocalDate.parse("2026-09-20")));
        }

        @Test
        void another_host_takes_over_on_its_day() {
            UUID next = new UUID(0, 77);
            Conditions original = PlacementFixture.original();
            Conditions there = new Conditions(
                    AGREEMENT,
                    DECEMBER,
                    next,
                    "Europe/Vienna",
                    original.fte(),
                    BigDecimal.ZERO,
                    "AT",
                    "AT-9",
                    null,
                    null);
            Placement placement = PlacementFixture.active();
            placement.amend(PlacementFixture.terms(END, original, there), DECEMBER, FREE);
            assertThat(placement.awaits(next)).isTrue();
            assertThat(placement.followHost(Instant.parse("2026-11-30T22:59:59Z")))
                    .isFalse();
            assertThat(placement.hostOrganizationId()).isEqualTo(PlacementFixture.HOST);
            assertThat(placement.followHost(Instant.parse("2026-11-30T23:00:00Z")))
                    .isTrue();
            assertThat(placement.hostOrganizationId()).isEqualTo(next);
            assertThat(placement.awaits(PlacementFixture.HOST)).isFalse();
            assertThat(placement.followHost(Instant.parse("2026-12-01T12:00:00Z")))
                    .isFalse();
        }

        @Test
        void what_is_over_keeps_its_last_day() {
            Placement placement = PlacementFixture.closed();
            assertThat(placement.amend(
                            PlacementFixture.terms(LocalDate.parse("2027-06-30"), PlacementFixture.original(), HALF),
                            DECEMBER,
                            FREE))
                    .containsExactly(changed(DECEMBER, "fte", "site"));
            assertThat(placement.period().end()).isEqualTo(END);
        }
    }

    @Nested
    class Holding {
        private static final LocalDate FROM = LocalDate.parse("2026-10-05");

        @Test
        void an_active_placement_is_held_and_resumed() {
            Placement placement = PlacementFixture.active();
            assertThat(placement.hold(FROM, "PERMIT_GAP", Optional.empty()))
                    .contains(new PlacementEvent.OnHold(ID, AGREEMENT, FROM, "PERMIT_GAP", Optional.empty()));
            assertThat(placement.status()).isEqualTo(PlacementStatus.ON_HOLD);
            assertThat(placement.hold(FROM, "PERMIT_GAP", Optional.empty())).isEmpty();
            assertThat(placement.resume(FROM)).contains(new PlacementEvent.Resumed(ID, AGREEMENT, FROM));
            assertThat(placement.status()).isEqualTo(PlacementStatus.ACTIVE);
            assertThat(placement.resume(FROM)).isEmpty();
        }

        static Stream<Placement> endingOrOver() {
            return Stream.of(PlacementFixture.closing(), PlacementFixture.closed(), PlacementFixture.cancelled());
        }

        @ParameterizedTest
        @MethodSource("endingOrOver")
        void what_is_ending_or_over_is_neither_held_nor_resumed(Placement placement) {
            PlacementStatus before = placement.status();
            assertThat(placement.hold(FROM, "STRIKE", Optional.empty())).isEmpty();
            assertThat(placement.resume(FROM)).isEmpty();
            assertThat(placement.status()).isEqualTo(before);
        }

        @Test
        void what_has_not_begun_cannot_be_interrupted() {
            assertRefused(
                    () -> PlacementFixture.ready().hold(FROM, "STRIKE", Optional.empty()),
                    PlacementProblem.ILLEGAL_TRANSITION);
            assertRefused(() -> PlacementFixture.ready().resume(FROM), PlacementProblem.ILLEGAL_TRANSITION);
        }
    }

    private static PlacementEvent changed(LocalDate from, String... fields) {
        return new PlacementEvent.Changed(ID, AGREEMENT, Set.of(fields), from);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, PlacementProblem why) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(why));
    }
}
