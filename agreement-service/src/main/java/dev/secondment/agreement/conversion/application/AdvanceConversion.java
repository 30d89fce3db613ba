package dev.secondment.agreement.conversion.application;

import dev.secondment.agreement.conversion.domain.AtRiskOutcome;
import dev.secondment.agreement.conversion.domain.Conversion;
import dev.secondment.agreement.conversion.domain.ConversionEvent;
import dev.secondment.agreement.conversion.domain.FeeOutcome;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The steps between the offer and the contract, each by the side whose it is. */
@ApplicationScoped
public class AdvanceConversion {

    private final ConversionDesk desk;

    AdvanceConversion(ConversionDesk desk) {
        this.desk = desk;
    }

    /** Which offer, and at which version its reader knows it. */
    public record Which(UUID agreementId, UUID id, ExpectedVersion expected) {}

    @Transactional
    public ConversionView checkAtRisk(Which which, AtRiskOutcome outcome) {
        return step(which, ConversionAct.CHECK_AT_RISK, (offer, at) -> offer.checkAtRisk(outcome, at));
    }

    @Transactional
    public ConversionView accept(Which which) {
        return step(which, ConversionAct.ACCEPT, (offer, at) -> List.of(offer.accept(at)));
    }

    @Transactional
    public ConversionView release(Which which) {
        return step(which, ConversionAct.RELEASE, Conversion::release);
    }

    @Transactional
    public ConversionView settleFee(Which which, FeeOutcome outcome, @Nullable String reference) {
        return step(which, ConversionAct.SETTLE_FEE, (offer, at) -> List.of(offer.settleFee(outcome, reference, at)));
    }

    @Transactional
    public ConversionView withdraw(Which which, String reason) {
        return step(which, ConversionAct.WITHDRAW, (offer, at) -> List.of(offer.withdraw(reason, at)));
    }

    /** @param wanted for whom, where somebody could speak for two */
    @Transactional
    public ConversionView decline(Which which, String reason, @Nullable Side wanted) {
        OpenedAgreement opened = desk.open(which.agreementId());
        Conversion offer = desk.find(opened, which.id(), which.expected());
        Side party = opened.actAs(ConversionAct.DECLINE, wanted);
        return desk.told(opened, offer, offer.decline(party, reason, desk.instant()), party);
    }

    private ConversionView step(
            Which which, ConversionAct act, BiFunction<Conversion, Instant, List<? extends ConversionEvent>> step) {
        OpenedAgreement opened = desk.open(which.agreementId());
        Conversion offer = desk.find(opened, which.id(), which.expected());
        Side party = opened.actAs(act);
        return desk.told(opened, offer, step.apply(offer, desk.instant()), party);
    }
}
