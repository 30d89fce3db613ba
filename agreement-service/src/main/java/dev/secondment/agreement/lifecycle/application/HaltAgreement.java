package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.SuspensionReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Halts a running secondment and lets it go on. Who may, and why, is for the features that ask for it. */
@ApplicationScoped
public class HaltAgreement {

    private final AgreementDesk desk;
    private final AgreementJournal journal;

    HaltAgreement(AgreementDesk desk, AgreementJournal journal) {
        this.desk = desk;
        this.journal = journal;
    }

    /** @param by nobody where it comes back halted */
    @Transactional
    public void suspend(OpenedAgreement opened, SuspensionReason reason, LocalDate reviewOn, @Nullable Side by) {
        journal.write(opened, List.of(opened.agreement().suspend(reason, reviewOn, desk.instant())), by);
    }

    @Transactional
    public void resume(OpenedAgreement opened, Side by) {
        journal.write(opened, List.of(opened.agreement().resume(desk.instant())), by);
    }
}
