package dev.secondment.leave.request.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.WireJson;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.payroll.PayrollDays;
import dev.secondment.leave.request.domain.LeaveEvent;
import dev.secondment.leave.request.domain.LeaveFacts;
import dev.secondment.leave.request.domain.LeaveFields;
import dev.secondment.leave.request.domain.LeaveFixture;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveStatus;
import dev.secondment.platform.test.Contracts;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeaveEventContractTest {

    static Stream<LeaveEvent> events() {
        LeaveRequest request = LeaveFixture.approve(LeaveFixture.submitted());
        LeaveFacts facts = LeaveFacts.of(request);
        LeaveCharge charge = request.charge();
        return Stream.of(
                new LeaveEvent.Requested(in(LeaveStatus.SUBMITTED)),
                new LeaveEvent.HostAgreed(in(LeaveStatus.HOST_AGREED)),
                new LeaveEvent.HomeAgreed(in(LeaveStatus.HOME_AGREED)),
                new LeaveEvent.Reminder(in(LeaveStatus.SUBMITTED)),
                new LeaveEvent.ChangeRequested(in(LeaveStatus.CHANGE_REQUESTED)),
                new LeaveEvent.ChangeDeclined(facts),
                new LeaveEvent.ChangeWithdrawn(facts),
                new LeaveEvent.CancellationRequested(in(LeaveStatus.CANCELLATION_REQUESTED)),
                new LeaveEvent.CancellationDeclined(facts),
                new LeaveEvent.Escalated(in(LeaveStatus.ESCALATED)),
                new LeaveEvent.Approved(facts, charge),
                new LeaveEvent.Declined(facts),
                new LeaveEvent.Changed(facts, charge),
                new LeaveEvent.Cancelled(facts, charge),
                new LeaveEvent.Taken(facts),
                new LeaveEvent.RecreditReversed(facts, UUID.randomUUID(), charge),
                new LeaveEvent.DaysRecredited(facts, UUID.randomUUID(), charge));
    }

    private static LeaveFacts in(LeaveStatus status) {
        return LeaveFacts.of(LeaveFixture.in(status));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_happened_is_told_as_promised(LeaveEvent event) {
        OutboxLeaveEvents.Encoded encoded = OutboxLeaveEvents.encode(
                event,
                PayrollDays.of(LeaveFixture.approve(LeaveFixture.submitted()).charge(), "ANNUAL_LEAVE"));

        if (event instanceof LeaveEvent.RecreditReversed) {
            Contracts.assertFits(encoded.type(), WireJson.of(encoded.data()));
        } else {
            Contracts.assertMatches(encoded.type(), WireJson.of(encoded.data()));
        }
    }

    @Test
    void every_kind_of_event_is_told() {
        assertThat(events().map(Object::getClass)).containsExactlyInAnyOrder(LeaveEvent.class.getPermittedSubclasses());
    }

    @Test
    void the_sample_is_what_the_service_would_say_of_that_week() {
        LeaveRequest request = LeaveFixture.approve(LeaveFixture.submitted());
        LeaveEvent approved = new LeaveEvent.Approved(LeaveFacts.of(request), request.charge());

        assertThat(WireJson.of(OutboxLeaveEvents.encode(approved, PayrollDays.of(request.charge(), "ANNUAL_LEAVE"))
                                .data())
                        .get("perDay"))
                .isEqualTo(Contracts.sample("secondment.leave.approved.v1").get("perDay"));
    }

    @Test
    void every_field_of_an_event_has_a_declared_audience() {
        assertThat(LeaveFields.EVENT.fields().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(LeaveEventData.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
    }
}
