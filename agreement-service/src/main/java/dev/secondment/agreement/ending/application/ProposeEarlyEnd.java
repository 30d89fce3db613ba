package dev.secondment.agreement.ending.application;

import dev.secondment.agreement.ending.domain.Basis;
import dev.secondment.agreement.ending.domain.Consequence;
import dev.secondment.agreement.ending.domain.EarlyTermination;
import dev.secondment.agreement.ending.domain.EarlyTerminations;
import dev.secondment.agreement.ending.domain.EndPlan;
import dev.secondment.agreement.ending.domain.EndPolicy;
import dev.secondment.agreement.ending.domain.EndWish;
import dev.secondment.agreement.ending.domain.EndingProblem;
import dev.secondment.agreement.ending.domain.EndingRejected;
import dev.secondment.agreement.ending.domain.HostSite;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.SuspensionReason;
import dev.secondment.agreement.suspension.application.SuspendAgreement;
import dev.secondment.agreement.terms.domain.TerminationGround;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party wants the secondment to end earlier, or asks what that would mean. */
@ApplicationScoped
public class ProposeEarlyEnd {
    private static final Period REMOVAL_IS_REVIEWED = Period.ofDays(7);

    private final EndingDesk desk;
    private final EarlyTerminations terminations;
    private final EarlyEnds earlyEnds;
    private final SuspendAgreement suspend;

    ProposeEarlyEnd(EndingDesk desk, EarlyTerminations terminations, EarlyEnds earlyEnds, SuspendAgreement suspend) {
        this.desk = desk;
        this.terminations = terminations;
        this.earlyEnds = earlyEnds;
        this.suspend = suspend;
    }

    public record Command(
            UUID agreementId,
            TerminationGround ground,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate noticeGivenOn,
            boolean immediate,
            boolean paymentInLieu,
            @Nullable String reason,
            @Nullable Side party) {

        EndWish by(Side proposer) {
            return new EndWish(proposer, ground, lastDay, noticeGivenOn, immediate, paymentInLieu);
        }
    }

    /** The dry run: what would be, and what it would bring; nothing is changed. */
    @Transactional
    public EarlyEndQuote quote(Command command) {
        OpenedAgreement opened = desk.openRunning(command.agreementId());
        Side proposer = opened.actAs(EndingAct.PROPOSE, command.party());
        HostSite site = desk.site(opened.terms());
        LocalDate today = site.dayOf(desk.instant());
        EndPlan plan = policy(opened, site, today).plan(command.by(proposer));
        return new EarlyEndQuote(plan, Consequence.of(plan, opened.terms(), today));
    }

    @Transactional
    public EarlyTerminationView handle(Command command) {
        OpenedAgreement opened = desk.openRunning(command.agreementId());
        Side proposer = opened.actAs(EndingAct.PROPOSE, command.party());
        terminations.live(opened.id()).stream()
                .filter(other -> other.status().isOpen())
                .findAny()
                .ifPresent(ProposeEarlyEnd::refuseAnother);
        Instant at = desk.instant();
        HostSite site = desk.site(opened.terms());
        LocalDate today = site.dayOf(at);
        EndPlan plan = policy(opened, site, today).plan(command.by(proposer));
        EarlyTermination termination =
                new EarlyTermination(Ids.next(), opened.id(), plan, command.reason(), desk.person(), site, at);
        terminations.add(termination);
        earlyEnds.took(opened, termination, termination.begin(site), proposer);
        if (plan.basis() == Basis.REMOVAL && opened.status() == AgreementStatus.ACTIVE) {
            LocalDate review = site.workingDays().onOrAfter(today.plus(REMOVAL_IS_REVIEWED));
            suspend.because(opened, SuspensionReason.REMOVAL_FROM_SITE, review, proposer);
        }
        return EarlyTerminationView.of(termination, opened);
    }

    private static EndPolicy policy(OpenedAgreement opened, HostSite site, LocalDate today) {
        Terms terms = opened.terms();
        return new EndPolicy(
                Objects.requireNonNull(terms.notice()),
                Objects.requireNonNull(Objects.requireNonNull(terms.term()).start()),
                opened.lastDay(),
                today,
                site);
    }

    private static void refuseAnother(EarlyTermination open) {
        throw new EndingRejected(
                        EndingProblem.OPEN_ALREADY,
                        "It was proposed by " + open.plan().proposer() + ".")
                .with("conflictsWith", open.id());
    }
}
