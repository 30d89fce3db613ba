package dev.secondment.leave.policy.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.secondment.leave.policy.application.RulesDocument;
import dev.secondment.leave.policy.domain.CompanyPolicies;
import dev.secondment.leave.policy.domain.KnownPolicies;
import dev.secondment.leave.policy.domain.PolicyTimeline;
import dev.secondment.leave.policy.domain.PolicyVersion;
import dev.secondment.leave.policy.domain.StatedRules;
import dev.secondment.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlCompanyPolicies implements CompanyPolicies {
    private static final String COLUMNS = "organization, code, version, name, valid_from, rules::text";

    private final Sql sql;
    private final ObjectMapper json;

    SqlCompanyPolicies(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    private record Row(UUID organization, PolicyVersion version) {
        KnownPolicies.Key key() {
            return new KnownPolicies.Key(organization, version.code());
        }
    }

    @Override
    public void lock(UUID organization, String code) {
        sql.query("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, organization + "/" + code);
    }

    @Override
    public void add(UUID organization, PolicyVersion version, String recordedBy, Instant at) {
        sql.update(
                "INSERT INTO leave_policy (organization, code, version, name, valid_from, rules, recorded_by, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, CAST(? AS jsonb), ?, ?)",
                organization,
                version.code(),
                version.version(),
                version.name(),
                version.validFrom(),
                write(version.rules()),
                recordedBy,
                at.atOffset(ZoneOffset.UTC));
        sql.query("SELECT follow_leave_policy(?, ?, ?)", row -> true, organization, version.code(), version.version());
    }

    @Override
    public PolicyTimeline of(UUID organization, String code) {
        return new PolicyTimeline(sql
                .query(
                        "SELECT " + COLUMNS + " FROM leave_policy WHERE organization = ? AND code = ?",
                        this::read,
                        organization,
                        code)
                .stream()
                .map(Row::version)
                .toList());
    }

    @Override
    public List<PolicyTimeline> page(UUID organization, @Nullable String afterCode, int size) {
        return List.copyOf(byPolicy(sql.query(
                        "SELECT " + COLUMNS + " FROM leave_policy WHERE organization = ? AND code IN ("
                                + "SELECT DISTINCT code FROM leave_policy"
                                + " WHERE organization = ? AND code > ? ORDER BY code LIMIT ?)"
                                + " ORDER BY code, version",
                        this::read,
                        organization,
                        organization,
                        afterCode == null ? "" : afterCode,
                        size))
                .values());
    }

    @Override
    public Map<KnownPolicies.Key, PolicyTimeline> namedIn(UUID agreementId) {
        return byPolicy(sql.query("SELECT " + COLUMNS + " FROM leave_policies_named_in(?)", this::read, agreementId));
    }

    @Override
    public List<UUID> toFollow(int size) {
        return sql.query(
                "SELECT DISTINCT agreement_id FROM leave_policy_to_follow ORDER BY agreement_id LIMIT ?",
                row -> row.getObject(1, UUID.class),
                size);
    }

    @Override
    public boolean followed(UUID agreementId) {
        return sql.update("DELETE FROM leave_policy_to_follow WHERE agreement_id = ?", agreementId) > 0;
    }

    private static Map<KnownPolicies.Key, PolicyTimeline> byPolicy(List<Row> rows) {
        Map<KnownPolicies.Key, List<PolicyVersion>> versions = new LinkedHashMap<>();
        rows.forEach(row ->
                versions.computeIfAbsent(row.key(), policy -> new ArrayList<>()).add(row.version()));
        return versions.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        policy -> new PolicyTimeline(policy.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                new PolicyVersion(
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        read(row.getString(6))));
    }

    private String write(StatedRules rules) {
        try {
            return json.writeValueAsString(RulesDocument.of(rules));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private StatedRules read(String rules) {
        try {
            return json.readValue(rules, RulesDocument.class).read();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
