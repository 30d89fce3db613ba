package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.entitlement.application.LeaveLedger;
import dev.secondment.leave.entitlement.application.RecordSpells;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.YearBalance;
import dev.secondment.leave.request.domain.AskedChange;
import dev.secondment.leave.request.domain.LeaveCorrection;
import dev.secondment.leave.request.domain.LeaveRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Moves the days of a request in the ledger. Kinds that draw on no balance have no books: of these it is told what is
 * granted of them now, since balances may be earned on their days or not.
 */
@ApplicationScoped
class LeaveBooks {
    private final LeaveLedger ledger;
    private final RecordSpells spells;

    LeaveBooks(LeaveLedger ledger, RecordSpells spells) {
        this.ledger = ledger;
        this.spells = spells;
    }

    /** What is left of each leave year; nothing for kinds without a balance. */
    List<YearBalance> requireCovered(UUID agreementId, LeaveKind kind, LeaveCharge charge) {
        return kind.drawsOnBalance() ? ledger.requireCovered(agreementId, kind, charge) : List.of();
    }

    /** As if the days of the request itself were not taken. */
    void requireCoveredInstead(LeaveRequest request, LeaveCharge charge) {
        if (request.kind().drawsOnBalance()) {
            Set<UUID> instead = Stream.concat(Stream.of(request.id()), request.change().map(AskedChange::id).stream())
                    .collect(Collectors.toSet());
            ledger.requireCoveredInstead(request.agreementId(), request.kind(), charge, instead);
        }
    }

    /** What other dates cost beside the granted ones is set aside under the change's own id. */
    void holdChange(LeaveRequest request, LeaveCharge charge) {
        changeOf(request).ifPresent(draw -> ledger.hold(draw, charge));
    }

    void releaseChange(LeaveRequest request, LeaveCharge charge) {
        changeOf(request).ifPresent(draw -> ledger.release(draw, charge));
    }

    private static Optional<LeaveLedger.Draw> changeOf(LeaveRequest request) {
        return request.change()
                .filter(asked -> request.kind().drawsOnBalance())
                .map(asked -> new LeaveLedger.Draw(request.agreementId(), request.kind(), asked.id()));
    }

    /** Sets days aside; refused where they are not there. */
    void reserve(LeaveRequest request, LeaveCharge charge) {
        if (request.kind().drawsOnBalance()) {
            ledger.reserve(draw(request), charge);
        }
    }

    /** Refused where the days that were set aside are not there any more. */
    void requireThere(LeaveRequest request) {
        if (request.kind().drawsOnBalance()) {
            ledger.requireNotOverdrawn(draw(request), request.used());
        }
    }

    /** Books the days that were set aside. */
    void grant(LeaveRequest request) {
        if (request.kind().drawsOnBalance()) {
            ledger.take(draw(request), request.used(), request.corrections() + 1);
        } else {
            keep(request);
        }
    }

    /** It was not granted: its days are free. */
    void release(LeaveRequest request, LeaveCharge charge) {
        if (request.kind().drawsOnBalance()) {
            ledger.release(draw(request), charge);
        }
    }

    /** It was granted: what of it is called off comes back. */
    void takeBack(LeaveRequest request, LeaveCharge charge) {
        if (request.kind().drawsOnBalance()) {
            ledger.cancel(draw(request), charge, request.corrections());
        } else {
            keep(request);
        }
    }

    /** What a changed agreement charges is set aside, covered or not. */
    void hold(LeaveRequest request, LeaveCharge charge) {
        if (request.kind().drawsOnBalance()) {
            ledger.hold(draw(request), charge);
        }
    }

    void recredit(LeaveRequest request, LeaveCharge charge) {
        if (request.kind().drawsOnBalance()) {
            ledger.recredit(draw(request), charge, request.recredits());
        } else {
            keep(request);
        }
    }

    /** Settles what counting anew changed, of granted leave or of leave that is still undecided. */
    void settle(LeaveRequest request, LeaveCorrection correction, boolean granted) {
        if (!request.kind().drawsOnBalance()) {
            keep(request);
        } else if (granted) {
            ledger.cancel(draw(request), correction.returned(), correction.sequence());
            ledger.hold(draw(request), correction.added());
            ledger.take(draw(request), correction.added(), correction.sequence() + 1);
        } else {
            ledger.release(draw(request), correction.returned());
            ledger.hold(draw(request), correction.added());
        }
    }

    private void keep(LeaveRequest request) {
        spells.handle(request.agreementId(), request.id(), request.kind(), request.spells());
    }

    private static LeaveLedger.Draw draw(LeaveRequest request) {
        return new LeaveLedger.Draw(request.agreementId(), request.kind(), request.id());
    }
}
