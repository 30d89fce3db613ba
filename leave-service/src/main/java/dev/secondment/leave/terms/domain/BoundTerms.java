package dev.secondment.leave.terms.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.ProclaimedHolidays;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.calendar.domain.WorkSchedule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The leave terms of one agreement as they stood when the transaction read them: what other features go by. Whatever
 * is asked of a day is answered by the version that holds on that day.
 *
 * @param firstDay of the placement
 * @param lastDay of the placement, included: the planned one, or the one that was agreed or came about instead. The day
 *     before the first, where the placement never came to be
 * @param versions at least one, by the day from which each holds
 * @param proclaimed what the home employer says of single days of the holiday calendars
 */
public record BoundTerms(
        UUID agreementId,
        BindingStatus status,
        UUID homeOrganization,
        String employeeRef,
        LocalDate firstDay,
        LocalDate lastDay,
        List<TermsVersion> versions,
        ProclaimedHolidays proclaimed) {

    public BoundTerms {
        versions = List.copyOf(versions);
    }

    /** The same with the home employer's word on public holidays. */
    public BoundTerms with(ProclaimedHolidays word) {
        return new BoundTerms(agreementId, status, homeOrganization, employeeRef, firstDay, lastDay, versions, word);
    }

    /** The version that holds on a day; before all of them, the first. */
    public TermsVersion on(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .findFirst()
                .orElseGet(versions::getFirst);
    }

    public void requireOpen() {
        if (status == BindingStatus.CLOSED) {
            throw new TermsRejected(TermsProblem.AGREEMENT_CLOSED, "The agreement is closed for new leave.");
        }
    }

    public void requireWithin(LocalDate from, LocalDate to) {
        if (from.isBefore(firstDay) || to.isAfter(lastDay)) {
            throw new TermsRejected(
                    TermsProblem.OUTSIDE_PLACEMENT, "The placement runs from " + firstDay + " to " + lastDay + ".");
        }
    }

    /** What of a range lies in the placement. */
    public Optional<SlotRange> during(SlotRange range) {
        return lastDay.isBefore(firstDay)
                ? Optional.empty()
                : SlotRange.ofDays(firstDay, lastDay).intersection(range);
    }

    /** Pattern and holidays by date; refused on dates whose terms cannot be carried out. */
    public WorkSchedule schedule() {
        return date -> on(date).workday(proclaimed);
    }

    public boolean canCount(SlotRange range) {
        return range.first().date().datesUntil(range.last().date().plusDays(1)).allMatch(date -> on(date).isUsable());
    }

    /** Today where the person works: deadlines and "before the first day" are meant there. */
    public LocalDate today(Instant now) {
        return versions.reversed().stream()
                .filter(version -> !version.effectiveFrom().isAfter(version.dateAt(now)))
                .findFirst()
                .orElseGet(versions::getFirst)
                .dateAt(now);
    }

    public LocalDate certificateDueOn(LocalDate firstDayAway) {
        return firstDayAway.plusDays(on(firstDayAway).terms().certificateAfterDays());
    }

    /**
     * The annual leave of a calendar year that the placement touches. The parties agree a figure for the placement, so a
     * year is granted whole; where the figure changes within a year, each counts for the share of days on which it holds.
     */
    public BigDecimal entitlement(int year) {
        LocalDate from = firstDayIn(year);
        LocalDate newYearsEve = LocalDate.of(year, 12, 31);
        LocalDate to = lastDay.isBefore(newYearsEve) ? lastDay : newYearsEve;
        if (to.isBefore(from)) {
            return BigDecimal.ZERO;
        }
        return from.datesUntil(to.plusDays(1))
                .map(day -> on(day).terms().daysPerYear())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(
                        BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1),
                        LeaveCharge.SCALE,
                        RoundingMode.HALF_UP);
    }

    /** The day from which the days of a leave year can be taken. */
    public LocalDate firstDayIn(int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        return newYear.isAfter(firstDay) ? newYear : firstDay;
    }
}
