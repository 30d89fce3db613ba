package dev.secondment.agreement.ending.application;

import dev.secondment.agreement.ending.domain.EarlyTermination;
import dev.secondment.agreement.ending.domain.EndingEvent;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party confirms that it knows of the proposal, its reasons and its notice. */
@ApplicationScoped
public class AcknowledgeEarlyEnd {

    private final EndingDesk desk;
    private final EarlyEnds earlyEnds;

    AcknowledgeEarlyEnd(EndingDesk desk, EarlyEnds earlyEnds) {
        this.desk = desk;
        this.earlyEnds = earlyEnds;
    }

    public record Command(
            UUID agreementId,
            UUID terminationId,
            ExpectedVersion expected,
            @Nullable Side party) {}

    @Transactional
    public EarlyTerminationView handle(Command command) {
        OpenedAgreement opened = desk.openRunning(command.agreementId());
        Side side = opened.actAs(EndingAct.ACKNOWLEDGE, command.party());
        EarlyTermination termination = earlyEnds.take(opened.id(), command.terminationId(), command.expected());
        List<EndingEvent> facts =
                termination.acknowledge(side, desk.person(), desk.site(opened.terms()), desk.instant());
        earlyEnds.took(opened, termination, facts, side);
        return EarlyTerminationView.of(termination, opened);
    }
}
