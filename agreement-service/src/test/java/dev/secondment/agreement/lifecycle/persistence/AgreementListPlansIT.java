package dev.secondment.agreement.lifecycle.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.lifecycle.application.AgreementLists.Filter;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.test.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How PostgreSQL goes about a page when there are a few thousand agreements of many organisations. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AgreementListPlansIT {
    private static final String ORGANIZATION = "0000000a-0000-7000-8000-000000000001";

    @BeforeAll
    static void six_thousand_agreements_of_twenty_organizations() throws SQLException {
        try (Connection connection = RealServers.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO agreement (id, number, version, status, terms, home_org, host_org, employee_ref, starts_on,
                                           planned_end, signing_round, preparation, created_at, changed_at)
                    SELECT (lpad(to_hex(1700000000000 + n), 12, '0') || '70008' || substr(md5(n::text), 1, 15))::uuid,
                           'PLAN-' || n, 0, 'DRAFT',
                           jsonb_build_object('hostRole', jsonb_build_object('title', 'Lead engineer ' || n)),
                           ('0000000a-0000-7000-8000-' || lpad((n % 20)::text, 12, '0'))::uuid,
                           ('0000000b-0000-7000-8000-' || lpad((n % 7)::text, 12, '0'))::uuid, 'P-' || n % 900,
                           DATE '2026-01-01' + n % 300, DATE '2026-12-01' + n % 300, 0, 'NONE', now(), now()
                    FROM generate_series(1, 6000) n""");
            statement.execute("INSERT INTO record_party SELECT id, 'org:' || home_org, 'HOME' FROM agreement"
                    + " WHERE number LIKE 'PLAN-%' ON CONFLICT DO NOTHING");
            statement.execute("INSERT INTO record_party SELECT id, 'org:' || host_org, 'HOST' FROM agreement"
                    + " WHERE number LIKE 'PLAN-%' ON CONFLICT DO NOTHING");
            statement.execute("ANALYZE");
        }
    }

    private static Filter filter(Side side, String text) {
        return new Filter(side, null, null, null, null, text);
    }

    private static Stream<Arguments> pages() {
        UUID host = UUID.fromString("0000000b-0000-7000-8000-000000000001");
        LocalDate day = LocalDate.of(2026, 10, 1);
        return Stream.of(
                Arguments.of("all", filter(null, null), "ix_record_party_principal"),
                Arguments.of("one side", filter(Side.HOME, null), "record_party"),
                Arguments.of("words", filter(null, "lead 4711"), "ix_agreement_words_words"),
                Arguments.of("a person", new Filter(null, null, "P-7", null, null, null), "ix_agreement_employee_ref"),
                Arguments.of(
                        "everything",
                        new Filter(Side.HOME, AgreementStatus.SIGNED, "P-7", host, day, "lead"),
                        "ix_agreement"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_is_found_by_an_index_and_never_by_looking_at_everything(String what, Filter filter, String index)
            throws SQLException {
        String plan = plan(filter);
        assertThat(plan)
                .contains(index)
                .doesNotContain("Seq Scan on agreement")
                .doesNotContain("Seq Scan on record_party");
    }

    /** Under row-level security, as the service runs it. */
    private static String plan(Filter filter) throws SQLException {
        try (Connection connection = RealServers.asApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT set_config('app.principals', 'org:" + ORGANIZATION + "', true)");
            StringBuilder plan = new StringBuilder();
            try (ResultSet rows = statement.executeQuery("EXPLAIN " + asSql(filter))) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }

    /** The very statement, with its values written into it. */
    private static String asSql(Filter filter) {
        AgreementPage page = AgreementPage.of(filter, null, Set.of("org:" + ORGANIZATION));
        String[] sql = {page.sql().replace(":limit", "51")};
        page.values().entrySet().stream()
                .sorted((a, b) -> b.getKey().length() - a.getKey().length())
                .forEach(value -> sql[0] = sql[0].replace(
                        ":" + value.getKey(), "'" + value.getValue().toString().replace("'", "''") + "'"));
        return sql[0];
    }
}
