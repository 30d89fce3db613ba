package dev.secondment.leave.payroll.application;

import dev.secondment.leave.calendar.domain.ChargedDay;
import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.payroll.domain.BookedSlot;
import dev.secondment.leave.payroll.domain.PayrollDay;
import dev.secondment.leave.payroll.domain.PostedSlot;
import dev.secondment.leave.payroll.domain.Posting;
import dev.secondment.leave.policy.domain.Enrolments;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Placement;
import dev.secondment.leave.terms.domain.Side;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In whose books the days of one agreement are: home pays each, and the host of a day in the placement is invoiced. */
record Payers(BoundTerms terms, Placement placement, Enrolments enrolments) {

    UUID home() {
        return placement.homeOrganization();
    }

    String employeeRef() {
        return placement.employeeRef();
    }

    List<BookedSlot> book(LeaveCharge charge, String payrollCode) {
        return charge.slots().stream()
                .flatMap(slot -> book(slot, payrollCode, charge.scheduled().get(slot)))
                .toList();
    }

    private Stream<BookedSlot> book(Slot slot, String payrollCode, @Nullable Integer minutes) {
        BookedSlot paid = new BookedSlot(home(), Side.HOME, payrollCode, slot, minutes);
        return terms.during(new SlotRange(slot, slot))
                .map(atHost -> Stream.of(
                        paid,
                        new BookedSlot(
                                terms.on(slot.date()).hostOrganization(), Side.HOST, BookedSlot.ABSENT, slot, minutes)))
                .orElseGet(() -> Stream.of(paid));
    }

    /**
     * What an event says of each day.
     *
     * @param posted where the half days were posted; of one half day the first counts
     */
    List<PayrollDay> tell(LeaveCharge charge, String payrollCode, Collection<PostedSlot> posted) {
        Map<LocalDate, Posting> postings = new HashMap<>();
        posted.stream()
                .filter(entry -> entry.what().side() == Side.HOME)
                .forEach(entry -> postings.putIfAbsent(entry.what().slot().date(), entry.posting()));
        return charge.perDay().stream()
                .map(day -> tell(day, payrollCode, postings.getOrDefault(day.date(), Posting.inTime(day.date()))))
                .toList();
    }

    private PayrollDay tell(ChargedDay day, String payrollCode, Posting posting) {
        return new PayrollDay(
                day.date(),
                day.slots(),
                Days.text(day.days()),
                day.minutes(),
                payrollCode,
                home(),
                calendar(day.date()),
                posting.origin(),
                posting.posting());
    }

    private @Nullable String calendar(LocalDate day) {
        boolean countable = terms.on(day).isUsable() && enrolments.knows(day);
        return countable ? enrolments.schedule().on(day).region().code() : null;
    }
}
