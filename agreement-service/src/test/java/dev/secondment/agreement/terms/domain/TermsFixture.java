package dev.secondment.agreement.terms.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The main job's terms, and refinements of them. */
public final class TermsFixture {
    public static final UUID ACME = UUID.fromString("0190a000-0000-7000-8000-00000000ac3e");
    public static final UUID GLOBEX = UUID.fromString("0190a000-0000-7000-8000-0000000610be");
    public static final LocalDate START = LocalDate.of(2026, 9, 1);
    public static final LocalDate END = LocalDate.of(2027, 2, 28);

    private TermsFixture() {}

    public static Terms complete() {
        return new Terms(
                SecondmentKind.EXTERNAL,
                Destination.CLIENT_OR_PARTNER,
                List.of(Purpose.SKILL_TRANSFER),
                new HomeParty(ACME, "Acme GmbH"),
                new HostParty(GLOBEX, "Globex AG", "Europe/Berlin"),
                new Secondee("E-1001"),
                new SubstantivePost("Software engineer", "Platform", PostStatus.HELD, null),
                new HostRole(
                        "Lead engineer",
                        "Integration",
                        List.of("Lead the integration team"),
                        new Site("DE", "DE-BY"),
                        "Head of integration"),
                new Term(START, END),
                new WorkingTime("1.0", "0.0", week(DayPart.FULL)),
                new LeaveTerms(
                        new AnnualLeave(PolicyOfRecord.HOME, ApprovalRoute.HOST_THEN_HOME, "30"),
                        new HolidayCalendar(CalendarMode.PLACE_OF_WORK, "DE-BY"),
                        new SicknessTerms(List.of(Employer.HOME, Employer.HOST), MedicalFacts.HOME_ONLY, 3)),
                new Notice("P4W", "P4W", "P4W"),
                new ExtensionTerms(true, "P18M"),
                new ReturnTerms(ReturnOutcome.ORIGINAL_POST),
                new Compensation(
                        PayrollLocation.HOME,
                        List.of(new Allowance(
                                AllowanceType.HIGHER_RESPONSIBILITY,
                                AllowanceMethod.FIXED,
                                new Money("500.00", "EUR")))));
    }

    /** Only what a draft cannot do without. */
    public static Terms bare() {
        return new Terms(
                null,
                null,
                null,
                new HomeParty(ACME, null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public static Terms with(Term term) {
        Terms t = complete();
        return new Terms(
                t.kind(),
                t.destination(),
                t.purposes(),
                t.home(),
                t.host(),
                t.secondee(),
                t.substantivePost(),
                t.hostRole(),
                term,
                t.workingTime(),
                t.leaveTerms(),
                t.notice(),
                t.extension(),
                t.returnTerms(),
                t.compensation());
    }

    public static Terms with(SecondmentKind kind, Destination destination, HostParty host) {
        Terms t = complete();
        return new Terms(
                kind,
                destination,
                t.purposes(),
                t.home(),
                host,
                t.secondee(),
                t.substantivePost(),
                t.hostRole(),
                t.term(),
                t.workingTime(),
                t.leaveTerms(),
                t.notice(),
                t.extension(),
                t.returnTerms(),
                t.compensation());
    }

    public static Terms with(SubstantivePost post, ReturnTerms returnTerms) {
        Terms t = complete();
        return new Terms(
                t.kind(),
                t.destination(),
                t.purposes(),
                t.home(),
                t.host(),
                t.secondee(),
                post,
                t.hostRole(),
                t.term(),
                t.workingTime(),
                t.leaveTerms(),
                t.notice(),
                t.extension(),
                returnTerms,
                t.compensation());
    }

    public static Terms with(WorkingTime workingTime) {
        Terms t = complete();
        return new Terms(
                t.kind(),
                t.destination(),
                t.purposes(),
                t.home(),
                t.host(),
                t.secondee(),
                t.substantivePost(),
                t.hostRole(),
                t.term(),
                workingTime,
                t.leaveTerms(),
                t.notice(),
                t.extension(),
                t.returnTerms(),
                t.compensation());
    }

    public static Terms with(Term term, ExtensionTerms extension) {
        Terms t = with(term);
        return new Terms(
                t.kind(),
                t.destination(),
                t.purposes(),
                t.home(),
                t.host(),
                t.secondee(),
                t.substantivePost(),
                t.hostRole(),
                t.term(),
                t.workingTime(),
                t.leaveTerms(),
                t.notice(),
                extension,
                t.returnTerms(),
                t.compensation());
    }

    public static Terms with(LeaveTerms leave, HostRole role, Compensation compensation) {
        Terms t = complete();
        return new Terms(
                t.kind(),
                t.destination(),
                t.purposes(),
                t.home(),
                t.host(),
                t.secondee(),
                t.substantivePost(),
                role,
                t.term(),
                t.workingTime(),
                leave,
                t.notice(),
                t.extension(),
                t.returnTerms(),
                compensation);
    }

    public static Map<DayOfWeek, DayPart> week(DayPart workdays) {
        Map<DayOfWeek, DayPart> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean weekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
            week.put(day, weekend ? DayPart.NONE : workdays);
        }
        return week;
    }
}
