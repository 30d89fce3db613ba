package dev.secondment.leave.payroll.application;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.payroll.domain.BookedSlot;
import dev.secondment.leave.payroll.domain.PayrollBooks;
import dev.secondment.leave.payroll.domain.PayrollEvents;
import dev.secondment.leave.payroll.domain.PayrollNews;
import dev.secondment.leave.payroll.domain.PayrollPeriods;
import dev.secondment.leave.payroll.domain.PayrollSource;
import dev.secondment.leave.payroll.domain.PostedSlot;
import dev.secondment.leave.payroll.domain.Restatement;
import dev.secondment.leave.policy.application.PoliciesOfRecord;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the payrolls have been told, half day by half day. Leave and absences say which days count now; the book posts
 * the difference to the period it belongs to, and answers with what the event tells of each day. Whoever calls it holds
 * the agreement's lock.
 */
@ApplicationScoped
public class PayrollBook {
    private final TermsOfRecord terms;
    private final PoliciesOfRecord policies;
    private final PayrollBooks books;
    private final PayrollPeriods periods;
    private final PayrollEvents events;
    private final Clock clock;

    PayrollBook(
            TermsOfRecord terms,
            PoliciesOfRecord policies,
            PayrollBooks books,
            PayrollPeriods periods,
            PayrollEvents events,
            Clock clock) {
        this.terms = terms;
        this.policies = policies;
        this.books = books;
        this.periods = periods;
        this.events = events;
        this.clock = clock;
    }

    /** From now on exactly these days of the source count. */
    @Transactional
    public PayrollNews stands(PayrollSource source, LeaveCharge charge) {
        Payers payers = payers(source);
        List<BookedSlot> wanted = payers.book(charge, source.payrollCode());
        List<PostedSlot> standing = books.standing(source.id());
        Restatement restatement = restatement(standing, wanted);
        List<PostedSlot> news = restatement.to(wanted);
        post(source, payers, news);
        LeaveCharge gone = LeaveCharge.of(news.stream()
                .filter(posted -> posted.what().side() == Side.HOME && !posted.counts())
                .map(posted -> posted.what().slot())
                .filter(slot -> !charge.slots().contains(slot))
                .toList());
        List<PostedSlot> known = Stream.concat(news.stream(), standing.stream()).toList();
        return new PayrollNews(
                payers.tell(charge, source.payrollCode(), known), payers.tell(gone, source.payrollCode(), news));
    }

    /**
     * Follows a change of the terms where the same days of the source count: who is the host, or how long the days are. What
     * the books of hosts have to say now is posted at once, unless the home payroll has to be told something, too: the event
     * that tells it posts everything.
     *
     * @return whether the home payroll has to be told
     */
    @Transactional
    public boolean followTerms(PayrollSource source, LeaveCharge charge) {
        Payers payers = payers(source);
        List<BookedSlot> wanted = payers.book(charge, source.payrollCode());
        List<PostedSlot> standing = books.standing(source.id());
        if (Set.copyOf(wanted).equals(standing.stream().map(PostedSlot::what).collect(Collectors.toSet()))) {
            return false;
        }
        List<PostedSlot> news = restatement(standing, wanted).to(wanted);
        if (news.stream().anyMatch(posted -> posted.what().side() == Side.HOME)) {
            return true;
        }
        post(source, payers, news);
        return false;
    }

    /** These days of the source count no more. */
    @Transactional
    public PayrollNews takenBack(PayrollSource source, LeaveCharge charge) {
        Payers payers = payers(source);
        Set<Slot> gone = Set.copyOf(charge.slots());
        Restatement restatement = restatement(books.standing(source.id()), payers.book(charge, source.payrollCode()));
        List<PostedSlot> news = restatement.without(booked -> gone.contains(booked.slot()));
        post(source, payers, news);
        return new PayrollNews(payers.tell(charge, source.payrollCode(), news), List.of());
    }

    private Payers payers(PayrollSource source) {
        BoundTerms bound = terms.of(source.agreementId());
        return new Payers(bound, terms.placement(source.agreementId()), policies.of(bound));
    }

    private Restatement restatement(Collection<PostedSlot> standing, Collection<BookedSlot> touched) {
        Set<UUID> organizations = new TreeSet<>();
        standing.forEach(posted -> organizations.add(posted.what().organization()));
        touched.forEach(booked -> organizations.add(booked.organization()));
        return new Restatement(standing, periods.calendars(organizations));
    }

    private void post(PayrollSource source, Payers payers, List<PostedSlot> news) {
        if (!news.isEmpty()) {
            books.post(new PayrollBooks.Heading(source, payers.home(), payers.employeeRef(), clock.instant()), news);
            Lateness.of(source, news).forEach(events::adjusted);
        }
    }
}
