package dev.secondment.agreement.ending.application;

import dev.secondment.agreement.ending.domain.EarlyTermination;
import dev.secondment.agreement.ending.domain.EndingEvent;
import dev.secondment.agreement.ending.domain.HostSite;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party agrees to an earlier end, or does not. */
@ApplicationScoped
public class DecideEarlyEnd {

    private final EndingDesk desk;
    private final EarlyEnds earlyEnds;

    DecideEarlyEnd(EndingDesk desk, EarlyEnds earlyEnds) {
        this.desk = desk;
        this.earlyEnds = earlyEnds;
    }

    public enum Decision {
        AGREE,
        CONTEST
    }

    /** @param lastDay chosen by the home employer after a removal, else absent */
    public record Command(
            UUID agreementId,
            UUID terminationId,
            ExpectedVersion expected,
            Decision decision,
            @Nullable LocalDate lastDay,
            @Nullable String reason,
            @Nullable Side party) {}

    @Transactional
    public EarlyTerminationView handle(Command command) {
        OpenedAgreement opened = desk.openRunning(command.agreementId());
        Side side = opened.actAs(EndingAct.DECIDE, command.party());
        EarlyTermination termination = earlyEnds.take(opened.id(), command.terminationId(), command.expected());
        HostSite site = desk.site(opened.terms());
        Instant at = desk.instant();
        List<EndingEvent> facts = switch (command.decision()) {
            case AGREE -> termination.agree(side, desk.person(), command.lastDay(), site, at);
            case CONTEST -> termination.contest(side, desk.person(), command.reason(), at);
        };
        earlyEnds.took(opened, termination, facts, side);
        return EarlyTerminationView.of(termination, opened);
    }
}
