package dev.secondment.agreement.ending.application;

import dev.secondment.agreement.calendar.domain.PublicHolidays;
import dev.secondment.agreement.calendar.domain.Region;
import dev.secondment.agreement.calendar.domain.WorkingDays;
import dev.secondment.agreement.ending.domain.EndingProblem;
import dev.secondment.agreement.ending.domain.EndingRejected;
import dev.secondment.agreement.ending.domain.HostSite;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.terms.domain.Site;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.platform.web.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Opens running agreements for those who want to end them, and knows the calendar of their host site. */
@ApplicationScoped
class EndingDesk {
    private static final Set<AgreementStatus> RUNNING =
            EnumSet.of(AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED, AgreementStatus.ENDING);

    private final AgreementDesk desk;
    private final PublicHolidays holidays;
    private final CurrentCaller caller;

    EndingDesk(AgreementDesk desk, PublicHolidays holidays, CurrentCaller caller) {
        this.desk = desk;
        this.holidays = holidays;
        this.caller = caller;
    }

    OpenedAgreement open(UUID agreementId) {
        return desk.open(agreementId);
    }

    /** To answer what only a running agreement can be asked. */
    OpenedAgreement openRunning(UUID agreementId) {
        OpenedAgreement opened = desk.open(agreementId);
        if (!RUNNING.contains(opened.status())) {
            throw new EndingRejected(EndingProblem.NOT_RUNNING, "The agreement is " + opened.status() + ".");
        }
        return opened;
    }

    Optional<OpenedAgreement> openUnlessLocked(UUID agreementId) {
        return desk.openUnlessLocked(agreementId);
    }

    static boolean isRunning(OpenedAgreement opened) {
        return RUNNING.contains(opened.status());
    }

    Instant instant() {
        return desk.instant();
    }

    String person() {
        return caller.get().subject();
    }

    /** Refused where the holidays of the place are not known: a deadline is never guessed. */
    HostSite site(Terms terms) {
        Site site =
                Objects.requireNonNull(Objects.requireNonNull(terms.hostRole()).site());
        Region region = new Region(Objects.requireNonNull(site.region() == null ? site.country() : site.region()));
        if (!holidays.knows(region)) {
            throw new EndingRejected(EndingProblem.REGION_UNKNOWN, "No calendar for " + region.code() + ".");
        }
        ZoneId zone = ZoneId.of(
                Objects.requireNonNull(Objects.requireNonNull(terms.host()).timeZone()));
        return new HostSite(zone, new WorkingDays(holidays, region));
    }
}
