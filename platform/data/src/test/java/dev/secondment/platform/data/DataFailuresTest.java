package dev.secondment.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class DataFailuresTest {
    private final PSQLException violation =
            new PSQLException(new ServerErrorMessage("SERROR\0C23505\0MDuplicate key\0nux_note_title\0"));

    @Test
    void a_violation_names_its_constraint() {
        assertThat(DataFailures.constraintOf(violation)).contains("ux_note_title");
    }

    @Test
    void a_violation_in_a_batch_names_it_too() {
        BatchUpdateException batch = new BatchUpdateException("Batch entry 0", "23505", 0, new int[0]);
        batch.setNextException(violation);

        assertThat(DataFailures.constraintOf(batch)).contains("ux_note_title");
    }

    @Test
    void others_name_none() {
        assertThat(DataFailures.constraintOf(new SQLException("no message of a server")))
                .isEmpty();
    }
}
