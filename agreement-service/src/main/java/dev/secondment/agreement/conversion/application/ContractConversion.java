package dev.secondment.agreement.conversion.application;

import dev.secondment.agreement.conversion.domain.Conversion;
import dev.secondment.agreement.conversion.domain.ConversionEvent;
import dev.secondment.agreement.lifecycle.application.AgreeEnd;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.EndCause;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The host and the person have signed their contract: with it the secondment's end is settled. */
@ApplicationScoped
public class ContractConversion {

    private final ConversionDesk desk;
    private final ConversionBases bases;
    private final AgreeEnd agreeEnd;

    ContractConversion(ConversionDesk desk, ConversionBases bases, AgreeEnd agreeEnd) {
        this.desk = desk;
        this.bases = bases;
        this.agreeEnd = agreeEnd;
    }

    /** @param reference under which the host keeps the contract */
    public record Command(UUID agreementId, UUID id, ExpectedVersion expected, String reference) {}

    @Transactional
    public ConversionView handle(Command command) {
        OpenedAgreement opened = desk.open(command.agreementId());
        Conversion offer = desk.find(opened, command.id(), command.expected());
        Side party = opened.actAs(ConversionAct.CONTRACT);
        desk.requireConvertible(opened);
        ConversionEvent fact = offer.contract(command.reference(), bases.of(opened), desk.instant());
        ConversionView contracted = desk.told(opened, offer, List.of(fact), party);
        agreeEnd.agree(opened, offer.lastDayOfSecondment(), EndCause.CONVERSION, null);
        return contracted;
    }
}
