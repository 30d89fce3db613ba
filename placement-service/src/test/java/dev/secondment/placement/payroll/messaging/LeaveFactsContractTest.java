package dev.secondment.placement.payroll.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.placement.payroll.domain.PayrollInstruction;
import dev.secondment.platform.data.IncomingEvent;
import dev.secondment.platform.test.Contracts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Our own records read what the leave service promises. */
class LeaveFactsContractTest {

    @Test
    void an_approved_leave_gives_its_days() {
        LeaveFacts.Approved leave = read("secondment.leave.approved.v1", LeaveFacts.Approved.class);
        assertThat(leave).hasNoNullFieldsOrProperties();
        assertDays(leave.agreementId(), leave.perDay());
    }

    @Test
    void a_changed_leave_gives_its_days_as_an_approved_one_does() {
        LeaveFacts.Approved leave = read("secondment.leave.changed.v1", LeaveFacts.Approved.class);
        assertThat(leave).hasNoNullFieldsOrProperties();
        assertDays(leave.agreementId(), leave.perDay());
    }

    @Test
    void recredited_days_name_the_leave_and_the_absence() {
        LeaveFacts.Recredited leave = read("secondment.leave.days-recredited.v1", LeaveFacts.Recredited.class);
        assertThat(leave).hasNoNullFieldsOrProperties();
        assertDays(leave.agreementId(), leave.perDay());
    }

    @Test
    void a_cancelled_leave_names_itself() {
        assertThat(read("secondment.leave.cancelled.v1", LeaveFacts.Cancelled.class))
                .hasNoNullFieldsOrProperties();
    }

    @Test
    void an_ended_absence_gives_its_days() {
        LeaveFacts.AbsenceEnded absence = read("secondment.leave.absence-ended.v1", LeaveFacts.AbsenceEnded.class);
        assertThat(absence).hasNoNullFieldsOrProperties();
        assertThat(absence.element()).isEqualTo(PayrollInstruction.SICK_DAYS);
        assertDays(absence.agreementId(), absence.perDay());
    }

    private static void assertDays(UUID agreement, List<LeaveFacts.Day> days) {
        assertThat(LeaveFacts.paidDays(agreement, days))
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day.payrollCode()).isNotBlank());
    }

    private static <T> T read(String type, Class<T> as) {
        return new IncomingEvent(
                        new UUID(0, 1),
                        type,
                        "key",
                        1,
                        Instant.EPOCH,
                        "test",
                        null,
                        Contracts.sample(type).toString())
                .dataAs(as);
    }
}
