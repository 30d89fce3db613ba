package dev.secondment.agreement.conversion.application;

import dev.secondment.agreement.conversion.domain.BlockCause;
import dev.secondment.agreement.conversion.domain.Conversions;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.EndAgreed;
import dev.secondment.agreement.lifecycle.domain.EndCause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** An early end, or a task that is done, leaves no secondment to convert; not even where a contract was signed. */
@ApplicationScoped
class YieldToAnotherEnd {

    private final Conversions conversions;
    private final AgreementDesk agreements;
    private final AgreementJournal journal;

    YieldToAnotherEnd(Conversions conversions, AgreementDesk agreements, AgreementJournal journal) {
        this.conversions = conversions;
        this.agreements = agreements;
        this.journal = journal;
    }

    void on(@Observes EndAgreed settled) {
        if (settled.end().cause() != EndCause.CONVERSION) {
            conversions
                    .findOpen(settled.agreement().id())
                    .map(offer -> offer.block(BlockCause.ENDED_OTHERWISE, agreements.instant()))
                    .ifPresent(fact -> journal.write(settled.agreement(), List.of(fact), null));
        }
    }
}
