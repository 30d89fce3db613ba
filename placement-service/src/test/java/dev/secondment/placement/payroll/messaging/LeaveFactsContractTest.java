package dev.secondment.placement.payroll.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.placement.payroll.domain.PayrollInstruction;
import dev.secondment.placement.payroll.domain.Postings;
import dev.secondment.platform.data.EventPlace;
import dev.secondment.platform.data.IncomingEvent;
import dev.secondment.platform.test.Contracts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Our own records read what the leave service promises. */
class LeaveFactsContractTest {

    @Test
    void an_approved_leave_gives_its_days() {
        LeaveFacts.Approved leave = read("secondment.leave.approved.v1", LeaveFacts.Approved.class);
        assertThat(leave).hasNoNullFieldsOrPropertiesExcept("takenBack", "absenceId");
        assertDays(leave.agreementId(), leave.perDay());
    }

    @Test
    void a_changed_leave_gives_its_days_as_an_approved_one_does() {
        LeaveFacts.Approved leave = read("secondment.leave.changed.v1", LeaveFacts.Approved.class);
        assertThat(leave).hasNoNullFieldsOrPropertiesExcept("takenBack", "absenceId");
        assertDays(leave.agreementId(), leave.perDay());
    }

    @Test
    void recredited_days_name_the_leave_and_the_absence() {
        LeaveFacts.Recredited leave = read("secondment.leave.days-recredited.v1", LeaveFacts.Recredited.class);
        assertThat(leave).hasNoNullFieldsOrPropertiesExcept("takenBack");
        assertDays(leave.agreementId(), leave.perDay());
    }

    @Test
    void a_cancelled_leave_names_itself() {
        assertThat(read("secondment.leave.cancelled.v1", LeaveFacts.Cancelled.class))
                .hasNoNullFieldsOrPropertiesExcept("takenBack");
    }

    @Test
    void an_ended_absence_gives_its_days() {
        LeaveFacts.AbsenceEnded absence = read("secondment.leave.absence-ended.v1", LeaveFacts.AbsenceEnded.class);
        assertThat(absence).hasNoNullFieldsOrPropertiesExcept("takenBack");
        assertThat(absence.element()).isEqualTo(PayrollInstruction.SICK_DAYS);
        assertDays(absence.agreementId(), absence.perDay());
    }

    @Test
    void a_withdrawn_absence_names_itself() {
        assertThat(read("secondment.leave.absence-withdrawn.v1", LeaveFacts.AbsenceWithdrawn.class))
                .hasNoNullFieldsOrProperties();
    }

    @Test
    void unpaid_leave_is_another_element_than_leave() {
        assertThat(new LeaveFacts.Approved(new UUID(0, 1), new UUID(0, 2), "UNPAID", List.of(), null, null).element())
                .isEqualTo(PayrollInstruction.UNPAID_DAYS);
        assertThat(new LeaveFacts.Approved(new UUID(0, 1), new UUID(0, 2), "BEREAVEMENT", List.of(), null, null)
                        .element())
                .isEqualTo(PayrollInstruction.LEAVE_DAYS);
        assertThat(new LeaveFacts.Cancelled(new UUID(0, 1), new UUID(0, 2), "UNPAID", List.of()).element())
                .isEqualTo(PayrollInstruction.UNPAID_DAYS);
    }

    @Test
    void of_a_month_the_latest_posting_is_carried_on() {
        LeaveFacts.Day stands = day("2026-09-07", "2026-09");
        LeaveFacts.Day takenBack = day("2026-09-10", "2026-10");

        assertThat(LeaveFacts.postings(List.of(stands), List.of(takenBack)))
                .isEqualTo(new Postings(Map.of(YearMonth.of(2026, 9), YearMonth.of(2026, 10))));
        assertThat(LeaveFacts.postings(null, null)).isEqualTo(Postings.IN_TIME);
    }

    private static LeaveFacts.Day day(String date, String posting) {
        LocalDate day = LocalDate.parse(date);
        return new LeaveFacts.Day(
                day,
                List.of("AM"),
                new BigDecimal("0.5"),
                "ANNUAL_LEAVE",
                YearMonth.from(day),
                YearMonth.parse(posting));
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
                        new EventPlace(0, 1),
                        Instant.EPOCH,
                        "test",
                        null,
                        Contracts.sample(type).toString())
                .dataAs(as);
    }
}
