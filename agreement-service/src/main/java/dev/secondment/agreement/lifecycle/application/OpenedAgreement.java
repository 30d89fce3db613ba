package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.AgreedEnd;
import dev.secondment.agreement.lifecycle.domain.Agreement;
import dev.secondment.agreement.lifecycle.domain.AgreementProblem;
import dev.secondment.agreement.lifecycle.domain.AgreementRejected;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.Terms;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agreement on the desk of somebody who is a party to it, locked and at the version they know. */
public record OpenedAgreement(Agreement agreement, Set<Side> sides, Set<String> roles) {

    public UUID id() {
        return agreement.id();
    }

    public long version() {
        return agreement.version();
    }

    public AgreementStatus status() {
        return agreement.status();
    }

    /** The agreed last day, at the latest the planned one. */
    public LocalDate lastDay() {
        return agreement.lastDay().orElseThrow();
    }

    /** The end that was settled before the planned one, if any. */
    public Optional<AgreedEnd> agreedEnd() {
        return agreement.agreedEnd();
    }

    public Terms terms() {
        return agreement.terms();
    }

    /** Of the host site: all days of the agreement are days there. */
    public ZoneId zone() {
        return ZoneId.of(Objects.requireNonNull(
                Objects.requireNonNull(agreement.terms().host()).timeZone()));
    }

    /** The agreement after the change, for who changed it. */
    public AgreementView view() {
        return AgreementView.of(agreement, new Viewer(sides, roles));
    }

    /** The side that acts; where both would do, the home side. */
    public Side actAs(PartyAct act) {
        return possible(act).iterator().next();
    }

    /** The side that acts, where it matters which: whoever could act for two has to say for which. */
    public Side actAs(PartyAct act, @Nullable Side wanted) {
        EnumSet<Side> possible = possible(act);
        if (wanted == null && possible.size() > 1) {
            throw new AgreementRejected(AgreementProblem.PARTY_AMBIGUOUS, "Possible parties: " + possible + ".");
        }
        if (wanted != null && !possible.contains(wanted)) {
            throw new AgreementRejected(AgreementProblem.NOT_YOUR_PART, "You cannot act for " + wanted + " here.");
        }
        return wanted == null ? possible.iterator().next() : wanted;
    }

    private EnumSet<Side> possible(PartyAct act) {
        EnumSet<Side> possible = act.sidesFor(sides, roles);
        if (possible.isEmpty()) {
            throw new AgreementRejected(
                    AgreementProblem.NOT_YOUR_PART, "Your side and role do not allow " + act + " here.");
        }
        return possible;
    }
}
