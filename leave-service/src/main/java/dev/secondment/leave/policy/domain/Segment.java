package dev.secondment.leave.policy.domain;

import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a leave year in which nothing changes: one employer's rules, one amount, one working week. The segments of a
 * year are in order, never overlap, and together are the days of the year that are known; a year that is known whole has
 * no gap between them. Neighbours always differ in something.
 *
 * @param from included
 * @param to included
 * @param employer in whose books leave of these days is taken and, but for {@code hostDays}, granted: HOME or HOST
 * @param rules what holds in it. Proration and rounding are those to apply: where the person's first or last year of
 *     employment has ones of its own, they are already in place
 * @param annualDays leave for a whole year of such days, in days of this working week. With
 *     {@link Proration#WHOLE_YEAR} the segment counts for its share of the year's known days, however few these are
 * @param hostDays what of {@code annualDays} is granted in the host's books: all of it where the host is the employer,
 *     nothing where home is, the host's surplus under MORE_FAVOURABLE
 * @param floors below which {@code annualDays} must not bring the year: the statutory minimum of the place of work and,
 *     where a day of the year brings less and the person did not agree to that, the amount at home; zero where no employer
 *     was enrolled
 * @param statutoryDays what of {@code annualDays} is the statutory minimum of the place of work, kept in a bucket of its
 *     own; zero where no employer was enrolled
 * @param daysPerWeek that are worked, in days, as an average where weeks rotate
 */
public record Segment(
        LocalDate from,
        LocalDate to,
        Side employer,
        PolicyRules rules,
        BigDecimal annualDays,
        BigDecimal hostDays,
        List<Floor> floors,
        BigDecimal statutoryDays,
        BigDecimal daysPerWeek) {

    public Segment {
        floors = List.copyOf(floors);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A segment ends before it starts: " + from + " > " + to);
        }
    }

    /** The highest of its floors. */
    public BigDecimal floorDays() {
        return floors.stream().map(Floor::days).max(Comparator.naturalOrder()).orElse(Standing.NO_DAYS);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Inclusive calendar days. */
    public int days() {
        return (int) (to.toEpochDay() - from.toEpochDay()) + 1;
    }

    /** Whether the other one differs in nothing but its days. */
    public boolean isLike(Segment other) {
        return from(other.from, other.to).equals(other);
    }

    Segment from(LocalDate first, LocalDate last) {
        return new Segment(first, last, employer, rules, annualDays, hostDays, floors, statutoryDays, daysPerWeek);
    }
}
