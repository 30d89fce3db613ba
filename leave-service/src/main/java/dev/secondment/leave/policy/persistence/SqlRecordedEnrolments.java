package dev.secondment.leave.policy.persistence;

import dev.secondment.leave.calendar.domain.Region;
import dev.secondment.leave.policy.domain.AtHome;
import dev.secondment.leave.policy.domain.Enrolment;
import dev.secondment.leave.policy.domain.RecordedEnrolments;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.leave.terms.domain.WorkingPatternColumn;
import dev.secondment.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlRecordedEnrolments implements RecordedEnrolments {
    private static final WorkingPatternColumn PATTERN = new WorkingPatternColumn();

    private final Sql sql;

    SqlRecordedEnrolments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Enrolment said, String recordedBy) {
        AtHome home = said.atHome();
        sql.update(
                "INSERT INTO leave_enrolment (id, agreement_id, side, organization, valid_from, policy, days_per_year,"
                        + " after_weeks, region, pattern, minutes_per_day, employed_since, employed_until,"
                        + " irregular_hours, agreed_to_less, recorded_by, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                said.id(),
                said.agreementId(),
                said.side().name(),
                said.organization(),
                said.validFrom(),
                said.policy(),
                said.daysPerYear(),
                said.afterWeeks(),
                home == null ? null : home.region().code(),
                home == null ? null : PATTERN.convertToDatabaseColumn(home.pattern()),
                home == null ? null : home.minutesPerDay(),
                home == null ? null : home.employedSince(),
                home == null ? null : home.employedUntil(),
                home != null && home.irregularHours(),
                home != null && home.agreedToLess(),
                recordedBy,
                said.recordedAt().atOffset(ZoneOffset.UTC));
    }

    @Override
    public List<Enrolment> of(UUID agreementId) {
        return sql.query(
                "SELECT id, agreement_id, side, organization, valid_from, policy, days_per_year, after_weeks, recorded_at,"
                        + " region, pattern, minutes_per_day, employed_since, employed_until, irregular_hours,"
                        + " agreed_to_less FROM leave_enrolment WHERE agreement_id = ? ORDER BY id",
                SqlRecordedEnrolments::read,
                agreementId);
    }

    private static Enrolment read(ResultSet row) throws SQLException {
        return new Enrolment(
                row.getObject("id", UUID.class),
                row.getObject("agreement_id", UUID.class),
                Side.valueOf(row.getString("side")),
                row.getObject("organization", UUID.class),
                row.getObject("valid_from", LocalDate.class),
                row.getString("policy"),
                row.getBigDecimal("days_per_year"),
                row.getInt("after_weeks"),
                atHome(row),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable AtHome atHome(ResultSet row) throws SQLException {
        String region = row.getString("region");
        return region == null
                ? null
                : new AtHome(
                        new Region(region),
                        PATTERN.convertToEntityAttribute(row.getString("pattern")),
                        row.getObject("minutes_per_day", Integer.class),
                        row.getObject("employed_since", LocalDate.class),
                        row.getObject("employed_until", LocalDate.class),
                        row.getBoolean("irregular_hours"),
                        row.getBoolean("agreed_to_less"));
    }
}
