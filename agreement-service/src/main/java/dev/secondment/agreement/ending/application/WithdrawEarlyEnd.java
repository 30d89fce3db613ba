package dev.secondment.agreement.ending.application;

import dev.secondment.agreement.ending.domain.EarlyTermination;
import dev.secondment.agreement.ending.domain.EarlyTerminationStatus;
import dev.secondment.agreement.ending.domain.EndingEvent;
import dev.secondment.agreement.lifecycle.application.AgreeEnd;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.AgreedEnd;
import dev.secondment.agreement.lifecycle.domain.EndCause;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The proposer takes an open proposal back. What is settled only all three call off together: with the last of them the
 * planned end stands again, and the agreement stays ENDING until an extension makes it ACTIVE.
 */
@ApplicationScoped
public class WithdrawEarlyEnd {

    private final EndingDesk desk;
    private final EarlyEnds earlyEnds;
    private final AgreeEnd agreeEnd;

    WithdrawEarlyEnd(EndingDesk desk, EarlyEnds earlyEnds, AgreeEnd agreeEnd) {
        this.desk = desk;
        this.earlyEnds = earlyEnds;
        this.agreeEnd = agreeEnd;
    }

    public record Command(
            UUID agreementId,
            UUID terminationId,
            ExpectedVersion expected,
            @Nullable Side party) {}

    @Transactional
    public EarlyTerminationView handle(Command command) {
        OpenedAgreement opened = desk.openRunning(command.agreementId());
        Side side = opened.actAs(EndingAct.WITHDRAW, command.party());
        EarlyTermination termination = earlyEnds.take(opened.id(), command.terminationId(), command.expected());
        boolean settled = termination.status().isSettled();
        List<EndingEvent> facts = termination.withdraw(side, desk.person(), desk.site(opened.terms()), desk.instant());
        earlyEnds.took(opened, termination, facts, side);
        if (settled
                && termination.status() == EarlyTerminationStatus.WITHDRAWN
                && opened.agreedEnd()
                        .map(AgreedEnd::cause)
                        .filter(EndCause.EARLY_TERMINATION::equals)
                        .isPresent()) {
            agreeEnd.callOff(opened);
        }
        return EarlyTerminationView.of(termination, opened);
    }
}
