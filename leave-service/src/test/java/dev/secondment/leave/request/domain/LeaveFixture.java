package dev.secondment.leave.request.domain;

import dev.secondment.leave.calendar.application.JollydayHolidays;
import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.terms.domain.BindingFixture;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Leave requests made and moved as the service does it. */
public final class LeaveFixture {
    public static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    public static final Deadline DUE = Deadline.of(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 6));

    private LeaveFixture() {}

    public static LeaveRequest submitted() {
        return submitted(BindingFixture.bound(), LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 8));
    }

    public static LeaveRequest submitted(BoundTerms binding, LocalDate from, LocalDate to) {
        LeaveSpan span = new LeaveSpan(from, Half.AM, to, Half.PM);
        LeaveCharge charge = new ChargeCalculator(new JollydayHolidays()).charge(span.slots(), binding.schedule());
        return LeaveRequest.submit(
                UUID.randomUUID(),
                binding.agreementId(),
                LeaveKind.ANNUAL,
                span,
                charge,
                new LeaveSubmission("the-secondee", NOW, Routing.of(binding, LeaveKind.ANNUAL, from), DUE));
    }

    public static LeaveDecision by(Side side, Verdict verdict) {
        return by(side, verdict, "somebody at " + side);
    }

    public static LeaveDecision by(Side side, Verdict verdict, String person) {
        return new LeaveDecision(
                UUID.randomUUID(), side, verdict, person, NOW, null, LeaveDecision.About.LEAVE, null, null);
    }

    public static LeaveRequest in(LeaveStatus status) {
        LeaveRequest request = submitted();
        switch (status) {
            case SUBMITTED -> {}
            case HOST_AGREED -> request.decide(by(Side.HOST, Verdict.AGREE));
            case HOME_AGREED -> {
                return homeAgreed();
            }
            case ESCALATED -> request.escalate(DUE);
            case CANCELLATION_REQUESTED -> approve(request).askToGiveUp(Optional.empty(), "plans changed", DUE);
            case APPROVED -> approve(request);
            case CHANGE_REQUESTED -> askForChange(approve(request));
            case DECLINED -> request.decide(by(Side.HOST, Verdict.DECLINE));
            case CANCELLED -> request.cancel(TODAY, null);
            case TAKEN -> {
                approve(request);
                request.finish();
            }
        }
        return request;
    }

    /** A week later, on the route of the leave. */
    public static LeaveRequest askForChange(LeaveRequest request) {
        return askForChange(request, SlotRange.ofDays(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 15)));
    }

    /** On every one of these days work is done. */
    public static LeaveRequest askForChange(LeaveRequest request, SlotRange days) {
        Routing routing =
                new Routing(request.routing().route(), request.routing().policyOfRecord(), false);
        request.askForChange(
                AskedChange.of(UUID.randomUUID(), LeaveSpan.of(days), routing, "who-asks", "the flight was moved"),
                DUE);
        LeaveCharge counted = LeaveCharge.of(days.slots().toList());
        request.changeCosts(counted, counted.without(request.used()));
        return request;
    }

    private static LeaveRequest homeAgreed() {
        LeaveRequest request =
                submitted(BindingFixture.routed("HOME_THEN_HOST"), LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 8));
        request.decide(by(Side.HOME, Verdict.AGREE));
        return request;
    }

    public static LeaveRequest approve(LeaveRequest request) {
        request.decide(by(Side.HOST, Verdict.AGREE));
        request.decide(by(Side.HOME, Verdict.APPROVE));
        return request;
    }
}
