package dev.secondment.leave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.platform.test.RealServers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What must hold between accounts, ledger and leave whatever happened. */
final class Ledger {
    private static final String DIFFERENT = """
            SELECT count(*) FROM leave_account a WHERE agreement_id = ? AND (
                entitled <> coalesce((SELECT sum(days) FROM leave_ledger_entry e
                             WHERE e.account_id = a.id AND e.leave_request_id IS NULL), 0)
                OR used <> coalesce((SELECT -sum(days) FROM leave_ledger_entry e
                             WHERE e.account_id = a.id AND e.leave_request_id IS NOT NULL), 0)
                OR (SELECT count(*) <> coalesce(max(number), 0) FROM leave_ledger_entry e WHERE e.account_id = a.id)
                OR used + reserved <> (SELECT count(*) * 0.5 FROM leave_request r, unnest(r.asked_held) AS h (slot)
                    WHERE r.agreement_id = a.agreement_id AND r.kind = a.kind
                    AND date '1970-01-01' + (h.slot / 2)::int BETWEEN a.first_day AND a.last_day)
                  + (SELECT count(*) * 0.5 FROM leave_request_slot s
                    JOIN leave_request r ON r.id = s.leave_request_id
                    WHERE r.agreement_id = a.agreement_id AND r.kind = a.kind
                    AND r.status NOT IN ('DECLINED', 'CANCELLED')
                    AND date '1970-01-01' + (s.slot / 2)::int BETWEEN a.first_day AND a.last_day
                    AND NOT EXISTS (SELECT 1 FROM leave_request_recredit c
                        WHERE c.leave_request_id = s.leave_request_id AND c.slot = s.slot)))""";

    private Ledger() {}

    static void assertSums(Agreement agreement) {
        try (Connection database = RealServers.asSuperuser();
                PreparedStatement query = database.prepareStatement(DIFFERENT)) {
            query.setObject(1, agreement.id);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                assertThat(rows.getInt(1))
                        .as("accounts that differ from their ledger or from the leave drawn from them")
                        .isZero();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
