package dev.secondment.leave.policy.application;

import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.calendar.domain.LeaveYears;
import dev.secondment.leave.policy.domain.DayValue;
import dev.secondment.leave.policy.domain.DayValues;
import dev.secondment.leave.policy.domain.Enrolment;
import dev.secondment.leave.policy.domain.EnrolmentFields;
import dev.secondment.leave.policy.domain.Enrolments;
import dev.secondment.leave.policy.domain.Segment;
import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.Part;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads what employers said of an agreement's leave, and into which segments its leave years fall by it. */
@ApplicationScoped
public class EnrolmentQueries {
    private static final Part READER = Part.of(
                    Side.HOME,
                    Roles.HR,
                    Roles.LINE_MANAGER,
                    Roles.PAYROLL,
                    Roles.FINANCE,
                    Roles.PARTNER_API,
                    Roles.AUDITOR)
            .or(Side.HOST, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API, Roles.AUDITOR)
            .or(Side.SECONDEE, Roles.SECONDEE);

    private final TermsOfRecord terms;
    private final PoliciesOfRecord policies;
    private final DayValues values;
    private final Actors actors;
    private final CurrentCaller caller;

    EnrolmentQueries(
            TermsOfRecord terms, PoliciesOfRecord policies, DayValues values, Actors actors, CurrentCaller caller) {
        this.terms = terms;
        this.policies = policies;
        this.values = values;
        this.actors = actors;
        this.caller = caller;
    }

    @Transactional
    public EnrolmentView of(UUID agreementId) {
        BoundTerms bound = terms.of(agreementId);
        Actor actor = actors.in(agreementId);
        Set<Side> readers = readersAmong(actor);
        Enrolments enrolments = policies.of(bound);
        boolean hostAlone = readers.equals(Set.of(Side.HOST));
        List<Enrolment> said = enrolments.said().stream()
                .filter(word -> !hostAlone || isOwn(word))
                .toList();
        return new EnrolmentView(
                agreementId, said, values(agreementId, actor), years(bound, enrolments, hostAlone), readers);
    }

    private List<DayValue> values(UUID agreementId, Actor actor) {
        List<DayValue> shown =
                EnrolmentFields.DAY_VALUE.show("dayValue", MoneyReaders.of(actor), values.of(agreementId));
        return shown == null ? List.of() : shown;
    }

    /** Refused where the caller may not read on any side. */
    private static Set<Side> readersAmong(Actor actor) {
        actor.actingAs(READER);
        Set<Side> readers = EnumSet.noneOf(Side.class);
        actor.sides().stream().filter(side -> actor.mayActAs(side, READER)).forEach(readers::add);
        return readers;
    }

    private boolean isOwn(Enrolment word) {
        return word.side() == Side.HOST
                && word.organization().equals(caller.get().organization());
    }

    private static List<EnrolmentView.Year> years(BoundTerms bound, Enrolments enrolments, boolean hostAlone) {
        LeaveYears years = enrolments.years();
        return IntStream.rangeClosed(
                        years.of(bound.firstDay()).year(),
                        years.of(bound.lastDay()).year())
                .mapToObj(years::in)
                .map(year -> year(year, enrolments, hostAlone))
                .toList();
    }

    private static EnrolmentView.Year year(LeaveYear year, Enrolments enrolments, boolean hostAlone) {
        return new EnrolmentView.Year(
                year,
                enrolments.segments(year).stream()
                        .filter(segment -> !hostAlone || segment.employer() == Side.HOST)
                        .map(segment -> part(segment, enrolments, hostAlone))
                        .toList());
    }

    private static EnrolmentView.Part part(Segment segment, Enrolments enrolments, boolean hostAlone) {
        boolean known = !hostAlone || enrolments.hostKnowsAmountOn(segment.from());
        return new EnrolmentView.Part(
                segment, enrolments.policyOn(segment.from()).orElse(null), known ? segment.annualDays() : null);
    }
}
