package dev.secondment.agreement.terms.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What events tell of signed terms: what placement and leave work with. No pay, no name of a person, no free text beyond
 * titles. This is wire: adding a member is fine, anything else needs a new major version of the events that carry it.
 */
public record PublishedTerms(
        Organization home,
        Host host,
        Person secondee,
        Days term,
        Working workingTime,
        Leave leaveTerms,
        Role hostRole,
        Post substantivePost) {

    public record Organization(@Nullable UUID organizationId) {}

    public record Host(
            @Nullable UUID organizationId, @Nullable String timeZone) {}

    public record Person(
            @Nullable String employeeRef, @Nullable UUID homeOrganizationId) {}

    /** @param plannedEnd the last day as planned, whatever ends the term */
    public record Days(@Nullable LocalDate start, @Nullable LocalDate plannedEnd) {}

    public record Working(
            @Nullable String fte,
            @Nullable String homeFteRetained,
            @Nullable Map<DayOfWeek, DayPart> pattern,
            @Nullable Rotation rotation,
            @Nullable Integer minutesPerDay,
            @Nullable Map<DayOfWeek, Shift> shifts) {}

    public record Leave(
            @Nullable AnnualLeave annual,
            @Nullable HolidayCalendar holidayCalendar,
            @Nullable SicknessTerms sickness,
            @Nullable Map<LeaveType, PolicyOfRecord> policyByType,
            @Nullable List<PartyRole> informed,
            @Nullable Integer noticeDays,
            @Nullable CarryOver carryOver) {}

    public record Role(
            @Nullable String title,
            @Nullable String organizationUnit,
            @Nullable String siteCountry,
            @Nullable String siteRegion) {}

    public record Post(@Nullable String title, @Nullable String organizationUnit) {}

    /** Of complete terms, as those that are signed are. */
    public static PublishedTerms of(Terms terms) {
        Party home = Objects.requireNonNull(terms.home());
        HostParty host = Objects.requireNonNull(terms.host());
        Secondee secondee = Objects.requireNonNull(terms.secondee());
        Term term = Objects.requireNonNull(terms.term());
        WorkingTime working = Objects.requireNonNull(terms.workingTime());
        HostRole role = Objects.requireNonNull(terms.hostRole());
        Site site = Objects.requireNonNull(role.site());
        SubstantivePost post = Objects.requireNonNull(terms.substantivePost());
        return new PublishedTerms(
                new Organization(home.organizationId()),
                new Host(host.organizationId(), host.timeZone()),
                new Person(secondee.employeeRef(), home.organizationId()),
                new Days(term.start(), term.lastDay()),
                new Working(
                        working.fte(),
                        working.homeFteRetained(),
                        working.pattern(),
                        working.rotation(),
                        working.minutesPerDay(),
                        working.shifts()),
                leave(Objects.requireNonNull(terms.leaveTerms())),
                new Role(role.title(), role.organizationUnit(), site.country(), site.region()),
                new Post(post.title(), post.organizationUnit()));
    }

    private static Leave leave(LeaveTerms terms) {
        return new Leave(
                terms.annual(),
                terms.holidayCalendar(),
                terms.sickness(),
                terms.policyByType(),
                terms.informed(),
                terms.noticeDays(),
                terms.carryOver());
    }
}
