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
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
                PlacementStatus.CLOSING, PlacementFixture::closing,
                PlacementStatus.CLOSED, PlacementFixture::closed,
                PlacementStatus.CANCELLED, PlacementFixture::cancelled);

        record Operation(
                String name, PlacementStatus target, Set<PlacementStatus> legalFrom, Consumer<Placement> perform) {
            @Override
            public String toString() {
                return name;
            }
        }

        private static final List<Operation> OPERATIONS = List.of(
                new Operation(
                        "claim",
                        PlacementStatus.PREPARING,
                        EnumSet.of(PlacementStatus.PLANNED),
                        placement -> placement.claim(FREE)),
                new Operation(
                        "declareReady", PlacementStatus.READY, EnumSet.of(PlacementStatus.PREPARING), placement -> {
                            if (!placement.status().isFinal()) {
                                placement
                                        .missing()
                                        .forEach(
                                                code -> placement.completeOnboardingItem(code, Optional.empty(), NOON));
                            }
                            placement.declareReady();
                        }),
                new Operation(
                        "activate",
                        PlacementStatus.ACTIVE,
                        EnumSet.of(PlacementStatus.READY),
                        placement -> placement.activate(START)),
                new Operation(
                        "beginClosing",
                        PlacementStatus.CLOSING,
                        EnumSet.of(PlacementStatus.ACTIVE),
                        Placement::beginClosing),
                new Operation(
                        "close",
                        PlacementStatus.CLOSED,
                        EnumSet.of(PlacementStatus.CLOSING),
                        placement -> placement.close(END)),
                new Operation(
                        "cancel",
                        PlacementStatus.CANCELLED,
                        EnumSet.of(PlacementStatus.PLANNED, PlacementStatus.PREPARING, PlacementStatus.READY),
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
                operation.perform().accept(placement);
                assertThat(placement.status()).isEqualTo(operation.target());
            } else {
                assertThatThrownBy(() -> operation.perform().accept(placement)).isInstanceOf(PlacementRejected.class);
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
                            ID, AGREEMENT, new AssignmentPeriod(START, END), new BigDecimal("1.0"), "DE-BY"));
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
            Placement placement = PlacementFixture.closing();
            LocalDate lastDay = LocalDate.parse("2026-12-31");
            assertThat(placement.close(lastDay)).isEqualTo(new PlacementEvent.Closed(ID, AGREEMENT, lastDay));
            assertThat(placement.booking().period()).isEqualTo(new AssignmentPeriod(START, lastDay));
        }
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, PlacementProblem why) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(why));
    }
}
