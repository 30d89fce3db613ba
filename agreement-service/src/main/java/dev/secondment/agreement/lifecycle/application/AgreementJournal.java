package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Agreement;
import dev.secondment.agreement.lifecycle.domain.AgreementFact;
import dev.secondment.agreement.lifecycle.domain.Agreements;
import dev.secondment.agreement.lifecycle.domain.HistoryEntry;
import dev.secondment.agreement.lifecycle.domain.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps what happened, twice: as events for the world, as history for the parties. */
@ApplicationScoped
public class AgreementJournal {
    private static final Logger LOG = Logger.getLogger(AgreementJournal.class);

    private final AgreementFacts facts;
    private final Agreements agreements;

    private final Clock clock;

    AgreementJournal(AgreementFacts facts, Agreements agreements, Clock clock) {
        this.facts = facts;
        this.agreements = agreements;
        this.clock = clock;
    }

    /**
     * What happened around the agreement, or to it.
     *
     * @param by the side that acted; {@code null} where time or another service did
     */
    public void write(OpenedAgreement opened, List<? extends AgreementFact> events, @Nullable Side by) {
        write(opened.agreement(), events, by, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** @param by the side that acted; {@code null} where time or another service did */
    void write(Agreement agreement, List<? extends AgreementFact> events, @Nullable Side by) {
        write(agreement, events, by, agreement.changedAt());
    }

    private void write(Agreement agreement, List<? extends AgreementFact> events, @Nullable Side by, Instant at) {
        for (AgreementFact event : events) {
            UUID eventId = facts.tell(agreement.id(), event);
            agreements.remember(new HistoryEntry(eventId, agreement, event, by, at));
            LOG.infof("agreement %s: %s", agreement.id(), event.change());
        }
    }
}
