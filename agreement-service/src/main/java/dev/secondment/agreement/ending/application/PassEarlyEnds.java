package dev.secondment.agreement.ending.application;

import dev.secondment.agreement.ending.domain.EarlyTermination;
import dev.secondment.agreement.ending.domain.EarlyTerminations;
import dev.secondment.agreement.ending.domain.EndingEvent;
import dev.secondment.agreement.ending.domain.HostSite;
import dev.secondment.agreement.lifecycle.application.DatedStep;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.AgreedEnd;
import dev.secondment.agreement.lifecycle.domain.EndCause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What time does to early terminations: silence counts, the unanswered is off, the last day passes. */
@ApplicationScoped
public class PassEarlyEnds implements DatedStep {

    private final EndingDesk desk;
    private final EarlyTerminations terminations;
    private final EarlyEnds earlyEnds;

    PassEarlyEnds(EndingDesk desk, EarlyTerminations terminations, EarlyEnds earlyEnds) {
        this.desk = desk;
        this.terminations = terminations;
        this.earlyEnds = earlyEnds;
    }

    @Override
    @Transactional
    public List<UUID> due(int atMost) {
        return terminations.due(desk.instant(), atMost);
    }

    @Override
    @Transactional
    public void handle(UUID agreementId) {
        Instant at = desk.instant();
        desk.openUnlessLocked(agreementId)
                .ifPresent(opened -> terminations.live(agreementId).stream()
                        .filter(live -> live.isDue(at))
                        .forEach(due -> earlyEnds.took(opened, due, passed(opened, due, at), null)));
    }

    private List<EndingEvent> passed(OpenedAgreement opened, EarlyTermination due, Instant at) {
        if (!EndingDesk.isRunning(opened)) {
            boolean byThis = opened.agreedEnd()
                    .filter(end -> end.cause() == EndCause.EARLY_TERMINATION)
                    .map(AgreedEnd::lastDay)
                    .filter(due.plan().lastDay()::equals)
                    .isPresent();
            return due.agreementEnded(byThis);
        }
        HostSite site = desk.site(opened.terms());
        boolean tooLate = due.status().isOpen() && !EarlyEnds.isEarlier(due.plan(), opened);
        List<EndingEvent> facts = tooLate ? due.overtaken() : due.pass(site, at);
        if (facts.isEmpty()) {
            due.waitFor(opened.lastDay(), site);
        }
        return facts;
    }
}
