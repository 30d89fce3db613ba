package dev.secondment.leave.cover.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.calendar.application.JollydayHolidays;
import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.DayHours;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.Shift;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import dev.secondment.leave.cover.domain.CoverCases;
import dev.secondment.leave.cover.domain.CoverPerson;
import dev.secondment.leave.cover.domain.PoolMember;
import dev.secondment.leave.cover.domain.Standing;
import dev.secondment.leave.policy.application.PackFiles;
import dev.secondment.leave.terms.application.PeopleOnPlacement;
import dev.secondment.leave.terms.domain.BindingFixture;
import dev.secondment.leave.terms.domain.BoundTerms;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** B15: the rest of somebody of the pool between their own shifts, what they cover, and what is asked of them. */
class RestOfCandidatesTest {
    private static final UUID HOST = UUID.fromString("0190a000-0000-7000-8000-0000000610be");
    private static final CoverPerson PERSON = new CoverPerson(HOST, "G-1");
    private static final Shift EARLY = shift("06:00", "14:00");
    private static final Shift LATE = shift("14:00", "22:00");
    private static final Shift NIGHT = shift("22:00", "06:00");
    /** Within the placement of the fixture. */
    private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 15);

    private final RestOfCandidates rest =
            new RestOfCandidates(new ChargeCalculator(new JollydayHolidays()), PackFiles.load());
    private final Map<UUID, LeaveCharge> leave = new HashMap<>();
    private final Map<UUID, List<SlotRange>> absences = new HashMap<>();

    @Test
    void who_works_early_the_same_day_cannot_cover_the_night() {
        assertThat(kept(every(NIGHT), TUESDAY, every(EARLY))).contains(false);
    }

    @Test
    void who_works_late_every_day_can_help_out_in_the_late_shift() {
        assertThat(kept(every(LATE), TUESDAY, every(LATE))).contains(true);
    }

    @Test
    void the_night_before_the_own_early_shift_is_too_near() {
        assertThat(kept(every(LATE), TUESDAY, on(EARLY, DayOfWeek.WEDNESDAY))).contains(false);
        assertThat(kept(every(EARLY), TUESDAY, on(EARLY, DayOfWeek.WEDNESDAY))).contains(true);
    }

    @Test
    void on_leave_or_absent_the_own_shift_is_not_worked() {
        BoundTerms own = every(EARLY);
        SlotRange that = SlotRange.ofDays(TUESDAY, TUESDAY.plusDays(1));
        leave.put(own.agreementId(), LeaveCharge.of(that.slots().toList()));
        assertThat(kept(every(NIGHT), TUESDAY, own)).contains(true);

        leave.clear();
        absences.put(own.agreementId(), List.of(that));
        assertThat(kept(every(NIGHT), TUESDAY, own)).contains(true);
    }

    @Test
    void half_a_shift_is_half_of_its_time() {
        // Ten hours from 11:00 with the own early shift make 15 from 06:00, the first half of them ten.
        BoundTerms absent = every(shift("11:00", "21:00"));
        BoundTerms own = on(EARLY, DayOfWeek.TUESDAY);

        assertThat(kept(absent, LeaveCharge.of(List.of(Slot.of(TUESDAY, Half.AM))), own, Map.of()))
                .contains(true);
        assertThat(kept(absent, LeaveCharge.of(List.of(Slot.of(TUESDAY, Half.PM))), own, Map.of()))
                .contains(false);
    }

    @Test
    void what_somebody_covers_already_counts() {
        BoundTerms own = on(EARLY, DayOfWeek.SUNDAY);
        BoundTerms elsewhere = every(LATE);
        LeaveCharge covered =
                LeaveCharge.of(SlotRange.ofDays(TUESDAY, TUESDAY).slots().toList());

        assertThat(kept(every(EARLY), day(TUESDAY.plusDays(1)), own, Map.of(elsewhere, covered)))
                .contains(false);
        assertThat(kept(every(EARLY), day(TUESDAY.plusDays(2)), own, Map.of(elsewhere, covered)))
                .contains(true);
    }

    @Test
    void where_hours_are_not_agreed_it_is_not_known() {
        BoundTerms unsaid = BindingFixture.of("HOME", "HOME_ONLY", "DE-BE", "Europe/Berlin", unsaid(every(EARLY)));

        assertThat(kept(unsaid, TUESDAY, every(EARLY)))
                .as("of the absent person")
                .isEmpty();
        assertThat(kept(every(EARLY), TUESDAY, unsaid)).as("of the candidate").isEmpty();
        assertThat(kept(every(NIGHT), TUESDAY, every(EARLY), unsaid))
                .as("but what is known is enough for a no")
                .contains(false);
        assertThat(kept(every(EARLY), TUESDAY)).as("without an agreement").isEmpty();
        assertThat(kept(every(EARLY), LocalDate.of(2026, 5, 2), every(EARLY)))
                .as("the days before the placement")
                .isEmpty();
        assertThat(kept(
                        BindingFixture.of(
                                "HOME", "HOME_ONLY", "US-CA", "Europe/Berlin", pattern(EARLY, DayOfWeek.values())),
                        TUESDAY,
                        every(EARLY)))
                .as("where the law is not known")
                .isEmpty();
    }

    private Optional<Boolean> kept(BoundTerms absent, LocalDate asked, BoundTerms... own) {
        return kept(absent, day(asked), List.of(own), Map.of());
    }

    private Optional<Boolean> kept(
            BoundTerms absent, LeaveCharge asked, BoundTerms own, Map<BoundTerms, LeaveCharge> covers) {
        return kept(absent, asked, List.of(own), covers);
    }

    private Optional<Boolean> kept(
            BoundTerms absent, LeaveCharge asked, List<BoundTerms> own, Map<BoundTerms, LeaveCharge> covers) {
        Map<UUID, BoundTerms> terms = new HashMap<>();
        own.forEach(one -> terms.put(one.agreementId(), one));
        covers.keySet().forEach(one -> terms.put(one.agreementId(), one));
        Surroundings known = new Surroundings(
                own.stream()
                        .map(one -> new PeopleOnPlacement.Placed(
                                PERSON.organizationId(), PERSON.employeeRef(), one.agreementId()))
                        .toList(),
                absences,
                leave,
                covers.entrySet().stream()
                        .flatMap(cover -> cover.getValue().slots().stream()
                                .map(slot -> new CoverCases.Covering(
                                        UUID.randomUUID(), cover.getKey().agreementId(), PERSON, slot)))
                        .toList(),
                terms);
        PoolMember member = PoolMember.added(
                UUID.randomUUID(),
                HOST,
                PERSON,
                Standing.TEAM,
                new PoolMember.PoolTerms(null, null, null, null, ""),
                Instant.EPOCH);
        return rest.isKept(rest.asked(absent, asked), known, member);
    }

    private static LeaveCharge day(LocalDate date) {
        return LeaveCharge.of(SlotRange.ofDays(date, date).slots().toList());
    }

    private static WorkingPattern unsaid(BoundTerms like) {
        return new WorkingPattern(
                like.versions().getFirst().terms().pattern().weeks().getFirst());
    }

    private static BoundTerms every(Shift shift) {
        return on(shift, DayOfWeek.values());
    }

    private static BoundTerms on(Shift shift, DayOfWeek... days) {
        return BindingFixture.of("HOME", "HOME_ONLY", "DE-BE", "Europe/Berlin", pattern(shift, days));
    }

    private static WorkingPattern pattern(Shift shift, DayOfWeek... days) {
        return new WorkingPattern(
                List.of(Arrays.stream(days).collect(Collectors.toMap(Function.identity(), day -> DayHours.FULL))),
                LocalDate.EPOCH,
                List.of(Arrays.stream(days).collect(Collectors.toMap(Function.identity(), day -> shift))));
    }

    private static Shift shift(String from, String to) {
        return new Shift(LocalTime.parse(from), LocalTime.parse(to), 0);
    }
}
