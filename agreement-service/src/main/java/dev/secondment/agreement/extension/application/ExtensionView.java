package dev.secondment.agreement.extension.application;

import dev.secondment.agreement.extension.domain.Assent;
import dev.secondment.agreement.extension.domain.Consequences;
import dev.secondment.agreement.extension.domain.Extension;
import dev.secondment.agreement.extension.domain.ExtensionGround;
import dev.secondment.agreement.extension.domain.ExtensionRefusal;
import dev.secondment.agreement.extension.domain.ExtensionStatus;
import dev.secondment.agreement.extension.domain.LapseCause;
import dev.secondment.agreement.extension.domain.PermanentInstead;
import dev.secondment.agreement.extension.domain.ReturnPosition;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One request as it stands, whole; what of it the viewer may see is decided where it is shown. */
public record ExtensionView(
        Viewer viewer,
        UUID id,
        UUID agreementId,
        ExtensionStatus status,
        long version,
        Side requestedBy,
        LocalDate lastDay,
        LocalDate newEnd,
        ExtensionGround ground,
        Optional<String> groundText,
        Optional<PermanentInstead> permanentInstead,
        ReturnPosition returnPosition,
        LocalDate decideBy,
        List<Assent> agreements,
        Set<Side> waitingFor,
        Optional<ExtensionRefusal> refusal,
        Consequences consequences,
        Optional<UUID> amendmentId,
        Optional<LapseCause> lapseCause,
        Instant requestedAt,
        Instant changedAt) {

    public static ExtensionView of(Extension request, Viewer viewer) {
        return new ExtensionView(
                viewer,
                request.id(),
                request.agreementId(),
                request.status(),
                request.version(),
                request.requestedBy(),
                request.lastDay(),
                request.newEnd(),
                request.ground(),
                request.groundText(),
                request.permanentInstead(),
                request.returnPosition(),
                request.decideBy(),
                request.assents(),
                request.waitingFor(),
                request.refusal(),
                request.consequences(),
                request.amendmentId(),
                request.lapseCause(),
                request.requestedAt(),
                request.changedAt());
    }
}
