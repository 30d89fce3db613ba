package dev.secondment.leave.calendar.persistence;

import dev.secondment.leave.calendar.domain.CalendarOverlay;
import dev.secondment.leave.calendar.domain.CalendarOverlays;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.ProclaimedHoliday;
import dev.secondment.leave.calendar.domain.ProclaimedHolidays;
import dev.secondment.leave.calendar.domain.Region;
import dev.secondment.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlCalendarOverlays implements CalendarOverlays {
    private static final String SELECT = "SELECT id, organization_id, region, day, name, halves, withdrawn, version,"
            + " recorded_by, recorded_at FROM calendar_overlay WHERE organization_id = ?";

    private final Sql sql;

    SqlCalendarOverlays(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(CalendarOverlay overlay) {
        ProclaimedHoliday said = overlay.said();
        sql.update(
                "INSERT INTO calendar_overlay (id, organization_id, region, day, name, halves, withdrawn, version,"
                        + " recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                overlay.id(),
                overlay.organization(),
                said.region().code(),
                said.date(),
                said.name(),
                said.halves().stream().sorted().map(Half::name).collect(Collectors.joining(" ")),
                said.withdrawn(),
                overlay.version(),
                overlay.recordedBy(),
                overlay.recordedAt().atOffset(ZoneOffset.UTC));
    }

    @Override
    public ProclaimedHolidays of(UUID organization) {
        return ProclaimedHolidays.of(sql.query(
                SELECT + " ORDER BY region, day, version", row -> read(row).said(), organization));
    }

    @Override
    public Optional<CalendarOverlay> latest(UUID organization, Region region, LocalDate date) {
        return sql
                .query(
                        SELECT + " AND region = ? AND day = ? ORDER BY version DESC LIMIT 1",
                        SqlCalendarOverlays::read,
                        organization,
                        region.code(),
                        date)
                .stream()
                .findFirst();
    }

    @Override
    public List<CalendarOverlay> history(UUID organization, Region region, @Nullable Position after, int size) {
        Position start = after == null ? new Position(LocalDate.EPOCH.minusDays(1), 0) : after;
        return sql.query(
                SELECT + " AND region = ? AND (day, version) > (?, ?) ORDER BY day, version LIMIT ?",
                SqlCalendarOverlays::read,
                organization,
                region.code(),
                start.date(),
                start.version(),
                size);
    }

    private static CalendarOverlay read(ResultSet row) throws SQLException {
        return new CalendarOverlay(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                new ProclaimedHoliday(
                        new Region(row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        row.getString(5),
                        halves(row.getString(6)),
                        row.getBoolean(7)),
                row.getInt(8),
                row.getString(9),
                row.getObject(10, OffsetDateTime.class).toInstant());
    }

    private static Set<Half> halves(String names) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(" "))
                        .map(Half::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Half.class)));
    }
}
