package dev.secondment.agreement.extension.application;

import dev.secondment.agreement.extension.domain.Assent;
import dev.secondment.agreement.extension.domain.Extension;
import dev.secondment.agreement.extension.domain.ExtensionProblem;
import dev.secondment.agreement.extension.domain.ExtensionRejected;
import dev.secondment.agreement.extension.domain.Extensions;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Where every change of a request begins; the agreement is locked meanwhile, so its requests change one at a time. */
@ApplicationScoped
class ExtensionDesk {
    private static final Set<AgreementStatus> RUNNING =
            EnumSet.of(AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED, AgreementStatus.ENDING);

    private final AgreementDesk agreements;
    private final Extensions requests;
    private final CurrentCaller caller;

    ExtensionDesk(AgreementDesk agreements, Extensions requests, CurrentCaller caller) {
        this.agreements = agreements;
        this.requests = requests;
        this.caller = caller;
    }

    OpenedAgreement open(UUID agreementId) {
        return agreements.open(agreementId);
    }

    Extension find(OpenedAgreement opened, UUID id, ExpectedVersion expected) {
        Extension request = requests.find(opened.id(), id).orElseThrow(() -> unknown(id));
        expected.check(request.version());
        return request;
    }

    /** Only what runs, and has no agreed end, can run longer. */
    void requireExtendable(OpenedAgreement opened) {
        if (!RUNNING.contains(opened.status())) {
            throw new ExtensionRejected(
                    ExtensionProblem.AGREEMENT_NOT_RUNNING, "The agreement is " + opened.status() + ".");
        }
        opened.agreedEnd().ifPresent(end -> {
            throw new ExtensionRejected(
                            ExtensionProblem.END_AGREED, "It ends on " + end.lastDay() + ": " + end.cause() + ".")
                    .with("lastDay", end.lastDay())
                    .with("cause", end.cause());
        });
    }

    void requireNoneOpen(OpenedAgreement opened) {
        requests.findOpen(opened.id()).ifPresent(open -> {
            throw new ExtensionRejected(ExtensionProblem.ALREADY_OPEN, open.id() + " is " + open.status() + ".")
                    .with("conflictsWith", open.id());
        });
    }

    Assent assent(OpenedAgreement opened, Side party) {
        return new Assent(opened.id(), party, caller.get().subject(), instant());
    }

    Instant instant() {
        return agreements.instant();
    }

    static ExtensionRejected unknown(UUID id) {
        return new ExtensionRejected(ExtensionProblem.NOT_FOUND, "There is no extension request " + id + " for you.");
    }
}
