package dev.secondment.agreement.conversion.application;

import dev.secondment.agreement.conversion.domain.Conversion;
import dev.secondment.agreement.conversion.domain.ConversionEvent;
import dev.secondment.agreement.conversion.domain.ConversionProblem;
import dev.secondment.agreement.conversion.domain.ConversionRejected;
import dev.secondment.agreement.conversion.domain.Conversions;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where every change of an offer begins and is told; the agreement is locked meanwhile. */
@ApplicationScoped
class ConversionDesk {
    private static final Set<AgreementStatus> RUNNING =
            EnumSet.of(AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED, AgreementStatus.ENDING);

    private final AgreementDesk agreements;
    private final Conversions conversions;
    private final AgreementJournal journal;

    ConversionDesk(AgreementDesk agreements, Conversions conversions, AgreementJournal journal) {
        this.agreements = agreements;
        this.conversions = conversions;
        this.journal = journal;
    }

    OpenedAgreement open(UUID agreementId) {
        return agreements.open(agreementId);
    }

    Conversion find(OpenedAgreement opened, UUID id, ExpectedVersion expected) {
        Conversion conversion = conversions.find(opened.id(), id).orElseThrow(() -> unknown(id));
        expected.check(conversion.version());
        return conversion;
    }

    /** Only out of a running secondment that does not end in another way already. */
    void requireConvertible(OpenedAgreement opened) {
        if (!RUNNING.contains(opened.status())) {
            throw new ConversionRejected(
                    ConversionProblem.AGREEMENT_NOT_RUNNING, "The agreement is " + opened.status() + ".");
        }
        opened.agreedEnd().ifPresent(end -> {
            throw new ConversionRejected(
                            ConversionProblem.END_AGREED, "It ends on " + end.lastDay() + ": " + end.cause() + ".")
                    .with("lastDay", end.lastDay())
                    .with("cause", end.cause());
        });
    }

    void requireNoneOpen(OpenedAgreement opened) {
        conversions.findOpen(opened.id()).ifPresent(open -> {
            throw new ConversionRejected(ConversionProblem.ALREADY_OPEN, open.id() + " is " + open.status() + ".")
                    .with("conflictsWith", open.id());
        });
    }

    ConversionView told(
            OpenedAgreement opened, Conversion conversion, List<? extends ConversionEvent> facts, @Nullable Side by) {
        journal.write(opened, facts, by);
        return ConversionView.of(conversion, new Viewer(opened.sides(), opened.roles()));
    }

    Instant instant() {
        return agreements.instant();
    }

    static ConversionRejected unknown(UUID id) {
        return new ConversionRejected(
                ConversionProblem.NOT_FOUND, "There is no conversion request " + id + " for you.");
    }
}
