package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.AgreedEnd;
import dev.secondment.agreement.lifecycle.domain.EndCause;
import dev.secondment.agreement.terms.domain.TerminationGround;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settles an end before the planned one, whichever way the parties came to it: the agreement is ENDING at once, and the
 * day after the last day the calendar ends or converts it. Everything else (pay, leave, access, the way back) follows
 * from the one fact told here.
 */
@ApplicationScoped
public class AgreeEnd {

    private final AgreementDesk desk;
    private final AgreementJournal journal;
    private final Event<EndAgreed> settled;

    AgreeEnd(AgreementDesk desk, AgreementJournal journal, Event<EndAgreed> settled) {
        this.desk = desk;
        this.journal = journal;
        this.settled = settled;
    }

    @Transactional
    public void agree(OpenedAgreement opened, LocalDate lastDay, EndCause cause, @Nullable TerminationGround ground) {
        AgreedEnd end = new AgreedEnd(lastDay, cause, ground);
        journal.write(opened, List.of(opened.agreement().agreeEnd(end, desk.instant())), null);
        settled.fire(new EndAgreed(opened, end));
    }

    /** All sides want it undone: the planned end stands again. */
    @Transactional
    public void callOff(OpenedAgreement opened) {
        journal.write(opened, List.of(opened.agreement().callOffAgreedEnd(desk.instant())), null);
    }
}
