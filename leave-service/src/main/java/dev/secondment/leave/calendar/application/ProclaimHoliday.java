package dev.secondment.leave.calendar.application;

import dev.secondment.leave.calendar.domain.CalendarChanged;
import dev.secondment.leave.calendar.domain.CalendarOverlay;
import dev.secondment.leave.calendar.domain.CalendarOverlays;
import dev.secondment.leave.calendar.domain.CalendarProblem;
import dev.secondment.leave.calendar.domain.CalendarRejected;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.ProclaimedHoliday;
import dev.secondment.leave.calendar.domain.Region;
import dev.secondment.platform.data.Ids;
import dev.secondment.platform.data.Parties;
import dev.secondment.platform.web.Caller;
import dev.secondment.platform.web.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * An employer records a public holiday that its calendar lacks, one that is moved, or half of one. It holds for the
 * agreements in which this employer lends, whoever hosts: leave is what the home employer owes and pays for, so one
 * calendar of days must not be read in two ways by two employers. A host's own days off are a matter of its policy.
 */
@ApplicationScoped
public class ProclaimHoliday {
    private static final Logger LOG = Logger.getLogger(ProclaimHoliday.class);

    private final Calendars calendars;
    private final CalendarOverlays overlays;
    private final Parties parties;
    private final CurrentCaller caller;
    private final Event<CalendarChanged> changed;
    private final Clock clock;

    ProclaimHoliday(
            Calendars calendars,
            CalendarOverlays overlays,
            Parties parties,
            CurrentCaller caller,
            Event<CalendarChanged> changed,
            Clock clock) {
        this.calendars = calendars;
        this.overlays = overlays;
        this.parties = parties;
        this.caller = caller;
        this.changed = changed;
        this.clock = clock;
    }

    /** @param halves the free ones; none, where the day is worked after all */
    public record Command(String region, LocalDate date, String name, Set<Half> halves, boolean withdrawn) {}

    @Transactional
    public CalendarOverlay handle(Command command) {
        Region region = calendars.known(command.region());
        Calendars.requireInRange(command.date(), command.date());
        Caller by = caller.get();
        parties.add(by.organization(), by.organizationPrincipal(), "HOME");
        Optional<CalendarOverlay> before = overlays.latest(by.organization(), region, command.date());
        if (command.withdrawn()
                && before.filter(word -> !word.said().withdrawn()).isEmpty()) {
            throw new CalendarRejected(
                    CalendarProblem.NOTHING_TO_WITHDRAW, "The day is " + command.date() + " in " + region.code() + ".");
        }
        CalendarOverlay overlay = new CalendarOverlay(
                Ids.next(),
                by.organization(),
                new ProclaimedHoliday(region, command.date(), command.name(), command.halves(), command.withdrawn()),
                before.map(CalendarOverlay::version).orElse(0) + 1,
                by.subject(),
                clock.instant());
        overlays.add(overlay);
        changed.fire(new CalendarChanged(overlay.id(), overlay.organization(), command.date()));
        LOG.infof("%s in %s: version %d", command.date(), region.code(), overlay.version());
        return overlay;
    }
}
