package dev.secondment.leave.calendar.application;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.secondment.leave.calendar.domain.HalfHolidays;
import dev.secondment.leave.calendar.domain.PublicHoliday;
import dev.secondment.leave.calendar.domain.PublicHolidays;
import dev.secondment.leave.calendar.domain.Region;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The only class that knows the holiday library. The library answers for an unknown subdivision with the country's
 * holidays alone, silently and wrongly; here a region that its own hierarchy does not list is never looked up.
 */
@ApplicationScoped
public class JollydayHolidays implements PublicHolidays {
    /** Observances are in the library, but are working days. */
    private static final Set<HolidayType> FREE_DAYS = Set.of(HolidayType.PUBLIC_HOLIDAY, HolidayType.BANK_HOLIDAY);

    private final Map<RegionYear, Map<LocalDate, PublicHoliday>> years = new ConcurrentHashMap<>();

    private final HalfHolidays half = HalfHolidayList.read();

    private final Communities communities = Communities.read();

    private record RegionYear(Region region, Year year) {}

    @Override
    public boolean knows(Region region) {
        return HolidayManager.getSupportedCalendarCodes().contains(region.country())
                && isListed(calendarOf(region).getCalendarHierarchy(), pathTo(region))
                && (region.community().isEmpty() || communities.codeOf(region).isPresent());
    }

    private static boolean isListed(CalendarHierarchy within, String[] path) {
        CalendarHierarchy place = within;
        for (String code : path) {
            CalendarHierarchy part = place.getChildren().get(code);
            if (part == null) {
                return false;
            }
            place = part;
        }
        return true;
    }

    @Override
    public Optional<PublicHoliday> on(Region region, LocalDate date) {
        Optional<PublicHoliday> listed =
                Optional.ofNullable(years.computeIfAbsent(new RegionYear(region, Year.from(date)), this::load)
                        .get(date));
        return half.on(region, date).or(() -> listed);
    }

    private Map<LocalDate, PublicHoliday> load(RegionYear wanted) {
        if (!knows(wanted.region())) {
            throw new IllegalArgumentException(
                    "Unknown region " + wanted.region().code());
        }
        return calendarOf(wanted.region()).getHolidays(wanted.year(), pathTo(wanted.region())).stream()
                .filter(holiday -> FREE_DAYS.contains(holiday.getType()))
                .collect(Collectors.toMap(
                        Holiday::getDate,
                        holiday -> PublicHoliday.wholeDay(holiday.getDate(), holiday.getDescription(Locale.ENGLISH)),
                        (first, sameDay) -> first));
    }

    private static HolidayManager calendarOf(Region region) {
        return HolidayManager.getInstance(
                ManagerParameters.create(region.country().toLowerCase(Locale.ROOT)));
    }

    /** As the library names the region, from its country downwards. */
    private String[] pathTo(Region region) {
        return Stream.concat(
                        Stream.of(region.subdivision().toLowerCase(Locale.ROOT)).filter(code -> !code.isEmpty()),
                        communities.codeOf(region).stream())
                .toArray(String[]::new);
    }
}
