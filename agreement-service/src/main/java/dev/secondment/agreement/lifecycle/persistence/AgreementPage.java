package dev.secondment.agreement.lifecycle.persistence;

import dev.secondment.agreement.lifecycle.application.AgreementLists.Filter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one statement of a page and its values. It is driven from the index of who sees what: for each name under which
 * the caller is a party, the newest so many records; of these together, the newest. In plain SQL, because the planner
 * has to be told this way.
 */
final class AgreementPage {
    private static final String FILTERED = "JOIN agreement f ON f.id = p.record_id";

    /** The states of a contract that holds on the days of its term, whether those lie ahead or behind. */
    private static final String IN_FORCE =
            "f.status IN ('SIGNED', 'ACTIVE', 'SUSPENDED', 'ENDING', 'ENDED', 'CONVERTED')";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private String parties = "record_party";

    private AgreementPage() {}

    /** @param principals under which the caller is a party */
    static AgreementPage of(Filter filter, @Nullable UUID before, Collection<String> principals) {
        AgreementPage page = new AgreementPage();
        page.where("p.record_id < :before", "before", before);
        page.where("p.side = :side", "side", name(filter.side()));
        page.where("f.status = :status", "status", name(filter.status()));
        page.where("f.employee_ref = :employee", "employee", filter.employeeRef());
        page.where("(f.home_org = :org OR f.host_org = :org)", "org", filter.counterpart());
        page.where(
                IN_FORCE + " AND f.starts_on <= :day AND least(f.last_day, f.planned_end) >= :day",
                "day",
                filter.activeOn());
        if (filter.text() != null) {
            page.where(SearchWords.of(filter.text(), principals));
        }
        return page;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private void where(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add("AND " + condition);
            values.put(parameter, value);
        }
    }

    private void where(SearchWords words) {
        parties = "my_agreement_words";
        conditions.add("AND " + SearchWords.MATCHES);
        values.put("full", words.full());
        values.put("part", words.part());
        values.put("anyWord", words.anyWord());
        values.put("sharedWord", words.sharedWord());
    }

    Map<String, Object> values() {
        return Map.copyOf(values);
    }

    String sql() {
        boolean filtered = conditions.stream().anyMatch(condition -> condition.contains("f."));
        return """
                SELECT a.id, a.number, a.status, a.version, a.home_org, a.host_org, a.employee_ref, a.starts_on,
                       a.planned_end, least(a.last_day, a.planned_end) AS last_day,
                       a.terms #>> '{hostRole,title}' AS host_role
                FROM (SELECT DISTINCT mine.record_id
                      FROM unnest(app_principals()) AS who(principal)
                      CROSS JOIN LATERAL (
                          SELECT DISTINCT p.record_id FROM %s p %s
                          WHERE p.principal = who.principal %s
                          ORDER BY p.record_id DESC LIMIT :limit) mine
                      ORDER BY mine.record_id DESC LIMIT :limit) page
                JOIN agreement a ON a.id = page.record_id
                ORDER BY a.id DESC
                """.formatted(parties, filtered ? FILTERED : "", String.join(" ", conditions));
    }
}
