package dev.secondment.agreement.conversion.application;

import dev.secondment.agreement.conversion.domain.Conversion;
import dev.secondment.agreement.conversion.domain.ConversionBasis;
import dev.secondment.agreement.conversion.domain.ConversionReview;
import dev.secondment.agreement.conversion.domain.Conversions;
import dev.secondment.agreement.conversion.domain.OfferedPost;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The host offers the person a contract of its own. */
@ApplicationScoped
public class ProposeConversion {

    private final ConversionDesk desk;
    private final ConversionBases bases;
    private final Conversions conversions;

    ProposeConversion(ConversionDesk desk, ConversionBases bases, Conversions conversions) {
        this.desk = desk;
        this.bases = bases;
        this.conversions = conversions;
    }

    public record Command(UUID agreementId, LocalDate contractStart, OfferedPost post) {}

    @Transactional
    public ConversionView handle(Command command) {
        OpenedAgreement opened = desk.open(command.agreementId());
        Side party = offeringParty(opened);
        Instant at = desk.instant();
        ConversionBasis basis = bases.of(opened);
        Conversion conversion =
                Conversion.propose(Ids.next(), opened.id(), basis, command.contractStart(), command.post(), at);
        conversions.add(conversion);
        return desk.told(opened, conversion, conversion.proposed(basis, at), party);
    }

    /** The same without doing it: everything that stands against it, and what the law has to say. */
    @Transactional
    public ConversionPreview preview(Command command) {
        OpenedAgreement opened = desk.open(command.agreementId());
        offeringParty(opened);
        ConversionBasis basis = bases.of(opened);
        return new ConversionPreview(
                new Viewer(opened.sides(), opened.roles()),
                command.contractStart(),
                basis,
                ConversionReview.of(basis, command.contractStart(), desk.instant()));
    }

    private Side offeringParty(OpenedAgreement opened) {
        Side party = opened.actAs(ConversionAct.PROPOSE);
        desk.requireConvertible(opened);
        desk.requireNoneOpen(opened);
        return party;
    }
}
