package dev.secondment.agreement.lifecycle.domain;

import static dev.secondment.agreement.lifecycle.domain.Side.CLIENT;
import static dev.secondment.agreement.lifecycle.domain.Side.HOME;
import static dev.secondment.agreement.lifecycle.domain.Side.HOST;
import static dev.secondment.agreement.lifecycle.domain.Side.SECONDEE;
import static dev.secondment.agreement.lifecycle.domain.Side.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.platform.problem.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SigningPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<Side> THREE = EnumSet.of(HOME, HOST, SECONDEE);

    private static SigningPlan plan(@Nullable List<Set<Side>> order, @Nullable LocalDate signBy) {
        return SigningPlan.of(THREE, order, signBy, TODAY);
    }

    @Nested
    class Making {
        @Test
        void unless_told_all_sign_in_any_order_within_thirty_days() {
            SigningPlan plan = plan(null, null);
            assertThat(plan.order()).containsExactly(THREE);
            assertThat(plan.signBy()).isEqualTo("2026-09-02");
        }

        static Stream<Arguments> wrongOrders() {
            return Stream.of(
                    Arguments.of("somebody is missing", List.of(EnumSet.of(HOME, HOST))),
                    Arguments.of("somebody twice", List.of(EnumSet.of(HOME, HOST), EnumSet.of(HOST, SECONDEE))),
                    Arguments.of("no party to this text", List.of(EnumSet.of(HOME, HOST, SECONDEE, VENDOR))),
                    Arguments.of("an empty group", List.of(EnumSet.noneOf(Side.class), THREE)),
                    Arguments.of("nobody at all", List.of()));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("wrongOrders")
        void an_order_names_each_party_once(String why, List<Set<Side>> order) {
            assertThat(faults(order, null)).containsExactly("/signingOrder");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-08-02, false",
            "2026-08-03, true",
            "2027-08-03, true",
            "2027-08-04, false",
        })
        void the_last_day_lies_between_today_and_a_year_from_now(LocalDate signBy, boolean possible) {
            assertThat(faults(null, signBy).isEmpty()).isEqualTo(possible);
        }

        @Test
        void everything_wrong_is_told_at_once() {
            assertThat(faults(List.of(EnumSet.of(HOME)), TODAY.minusDays(1)))
                    .containsExactly("/signingOrder", "/signBy");
        }

        private List<String> faults(@Nullable List<Set<Side>> order, @Nullable LocalDate signBy) {
            try {
                plan(order, signBy);
                return List.of();
            } catch (AgreementRejected refused) {
                assertThat(refused.type()).isEqualTo(AgreementProblem.SIGNING_PLAN_INVALID);
                return ((List<?>) refused.extensions().get("violations"))
                        .stream()
                                .map(violation -> ((Violation) violation).pointer())
                                .toList();
            }
        }
    }

    @Nested
    class Turns {
        private static final List<Set<Side>> EMPLOYERS_FIRST =
                List.of(EnumSet.of(HOME, HOST), EnumSet.of(SECONDEE), EnumSet.of(CLIENT));

        static Stream<Arguments> turns() {
            return Stream.of(
                    Arguments.of(Set.of(), Set.of(HOME, HOST)),
                    Arguments.of(Set.of(HOST), Set.of(HOME)),
                    Arguments.of(Set.of(HOME, HOST), Set.of(SECONDEE)),
                    Arguments.of(Set.of(HOME, HOST, SECONDEE), Set.of(CLIENT)),
                    Arguments.of(Set.of(HOME, HOST, SECONDEE, CLIENT), Set.of()));
        }

        @ParameterizedTest(name = "{0} have signed: {1}")
        @MethodSource("turns")
        void a_group_waits_for_the_one_before(Set<Side> signed, Set<Side> turn) {
            SigningPlan plan = SigningPlan.of(EnumSet.of(HOME, HOST, SECONDEE, CLIENT), EMPLOYERS_FIRST, null, TODAY);
            assertThat(plan.turn(signed)).isEqualTo(turn);
        }

        @Test
        void every_party_is_required_whatever_the_order() {
            assertThat(plan(List.of(Set.of(SECONDEE), Set.of(HOST), Set.of(HOME)), null)
                            .required())
                    .isEqualTo(THREE);
        }

        @Test
        void a_plan_does_not_change_with_the_sets_it_was_made_of() {
            Set<Side> group = EnumSet.copyOf(THREE);
            SigningPlan plan = plan(List.of(group), null);
            group.clear();
            assertThat(plan.required()).isEqualTo(THREE);
            assertThatThrownBy(() -> plan.order().getFirst().clear()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class Time {
        @Test
        void the_last_day_is_a_whole_day_at_the_hosts_site() {
            SigningPlan plan = plan(null, LocalDate.of(2026, 8, 20));
            assertThat(plan.deadline(BERLIN)).isEqualTo(Instant.parse("2026-08-20T22:00:00Z"));
            assertThat(plan.deadline(ZoneId.of("Asia/Tokyo"))).isEqualTo(Instant.parse("2026-08-20T15:00:00Z"));
        }

        /** Seven days before the last one, and one. */
        @ParameterizedTest(name = "sign by {0}: {1}")
        @CsvSource({
            "2026-09-02, 2026-08-26 2026-09-01",
            "2026-08-11, 2026-08-04 2026-08-10",
            // Seven days before is the day of the request itself, which needs no reminder.
            "2026-08-10, 2026-08-09",
            "2026-08-05, 2026-08-04",
            "2026-08-04, ''",
            "2026-08-03, ''",
        })
        void reminders_come_seven_days_and_one_day_before_the_last(LocalDate signBy, String days) {
            assertThat(remindersOf(plan(null, signBy))).isEqualTo(days);
        }

        /** Lets every day pass, the way the nightly work does, only when told to come. */
        private String remindersOf(SigningPlan plan) {
            List<String> reminded = new ArrayList<>();
            SigningPlan now = plan;
            for (LocalDate day = TODAY; !day.isAfter(plan.signBy()); day = day.plusDays(1)) {
                boolean due = !day.atStartOfDay(BERLIN).toInstant().isBefore(now.nextDue(BERLIN));
                Optional<SigningPlan> next = now.reminded(day);
                assertThat(next.isPresent()).as("%s", day).isEqualTo(due);
                if (next.isPresent()) {
                    reminded.add(day.toString());
                    now = next.get();
                    assertThat(now.reminded(day)).as("twice on %s", day).isEmpty();
                }
            }
            assertThat(now.nextDue(BERLIN)).isEqualTo(plan.deadline(BERLIN));
            return String.join(" ", reminded);
        }

        @Test
        void one_late_reminder_makes_up_for_all_that_were_missed() {
            SigningPlan late =
                    plan(null, null).reminded(LocalDate.of(2026, 9, 2)).orElseThrow();
            assertThat(late.reminded(LocalDate.of(2026, 9, 2))).isEmpty();
            assertThat(late.nextDue(BERLIN)).isEqualTo(late.deadline(BERLIN));
        }
    }
}
