package dev.secondment.leave.terms.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.secondment.leave.WireJson;
import dev.secondment.leave.calendar.CalendarFixture;
import dev.secondment.leave.calendar.application.JollydayHolidays;
import dev.secondment.leave.calendar.domain.Shift;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import dev.secondment.leave.terms.application.BindTerms;
import dev.secondment.leave.terms.domain.ApprovalRoute;
import dev.secondment.leave.terms.domain.BindingFixture;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.LeaveBinding;
import dev.secondment.leave.terms.domain.LeaveTerms;
import dev.secondment.leave.terms.domain.Names;
import dev.secondment.leave.terms.domain.PolicyOfRecord;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.leave.terms.domain.TermsProblem;
import dev.secondment.leave.terms.domain.TermsVersion;
import dev.secondment.platform.test.Contracts;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the agreement's owner promises is what we read, and what we promise is what we write. */
class TermsContractTest {
    private static final ObjectMapper READER =
            WireJson.MAPPER.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void our_record_reads_the_signed_sample() throws Exception {
        BoundTerms terms = bound(read("signed", AgreementFacts.Signed.class).toCommand());

        assertThat(terms.firstDay()).isEqualTo("2026-09-01");
        assertThat(terms.lastDay()).isEqualTo("2027-02-28");
        TermsVersion version = terms.on(terms.firstDay());
        assertThat(version.isUsable()).isTrue();
        assertThat(version.effectiveFrom()).isEqualTo(terms.firstDay());
        assertThat(version.terms().daysPerYear()).isEqualByComparingTo("30");
        assertThat(version.terms().pattern()).isEqualTo(CalendarFixture.FULL_TIME);
        assertThat(version.terms().region()).isEqualTo("DE-BY");
    }

    @Test
    void all_that_is_agreed_on_leave_is_read() throws Exception {
        ObjectNode event = Contracts.sample("secondment.agreement.signed.v1").deepCopy();
        event.withObject("/leaveTerms/annual")
                .put("policyOfRecord", "HOST_PREVAILS")
                .put("route", "EITHER");
        event.withObject("/leaveTerms/policyByType").put("FAMILY", "HOME").put("STUDY", "HOST");
        event.withObject("/leaveTerms")
                .put("noticeDays", 14)
                .withArray("informed")
                .add("CLIENT");
        event.withObject("/leaveTerms/carryOver").put("maxDays", "5").put("expiresAfter", "P3M");
        event.withObject("/leaveTerms/sickness").putArray("reportTo").add("HOST");
        ObjectNode working = event.withObject("/workingTime").put("minutesPerDay", 465);
        working.withObject("/rotation")
                .put("anchor", "2026-08-31")
                .putArray("laterWeeks")
                .add(working.get("pattern"));
        Contracts.assertMatches("secondment.agreement.signed.v1", event);

        TermsVersion version = bound(
                        READER.treeToValue(event, AgreementFacts.Signed.class).toCommand())
                .on(LocalDate.of(2026, 9, 1));

        assertThat(version.isUsable()).isTrue();
        assertThat(version.title()).isEqualTo("Lead engineer");
        assertThat(version.team()).isEqualTo("Integration");
        assertThat(version.policyOfRecord()).isEqualTo(PolicyOfRecord.HOST_PREVAILS);
        assertThat(version.route()).isEqualTo(ApprovalRoute.EITHER);
        assertThat(version.policyOf("ANNUAL")).contains(PolicyOfRecord.HOST_PREVAILS);
        assertThat(version.policyOf("STUDY")).contains(PolicyOfRecord.HOST);
        assertThat(version.policyOf("UNPAID")).isEmpty();
        assertThat(version.terms().informed()).isEqualTo(Names.of("CLIENT"));
        assertThat(version.sicknessReportedTo()).containsExactly(Side.HOST);
        assertThat(version.terms().noticeDays()).isEqualTo(14);
        assertThat(version.terms().carryOver()).isEqualTo(new LeaveTerms.CarriedOver(new BigDecimal("5.0000"), "P3M"));
        assertThat(version.carryOverUsableFor()).contains(Period.ofMonths(3));
        assertThat(version.terms().calendarMode()).isEqualTo("PLACE_OF_WORK");
        assertThat(version.workday().minutesPerDay()).isEqualTo(465);
        assertThat(version.terms().pattern().rotates()).isTrue();
    }

    @Test
    void shifts_are_read_of_every_week_and_kept_in_the_pattern() throws Exception {
        ObjectNode event = Contracts.sample("secondment.agreement.signed.v1").deepCopy();
        ObjectNode working = (ObjectNode) event.get("workingTime");
        ObjectNode nights = working.putObject("shifts");
        ObjectNode earlies = READER.createObjectNode();
        for (DayOfWeek day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
            nights.putObject(day.name()).put("from", "20:00").put("to", "08:00").put("breakMinutes", 45);
            earlies.putObject(day.name()).put("from", "06:00").put("to", "14:00");
        }
        ObjectNode rotation = working.putObject("rotation").put("anchor", "2026-08-31");
        rotation.putArray("laterWeeks").add(working.get("pattern"));
        rotation.putArray("laterShifts").add(earlies);
        Contracts.assertMatches("secondment.agreement.signed.v1", event);

        WorkingPattern pattern = bound(
                        READER.treeToValue(event, AgreementFacts.Signed.class).toCommand())
                .on(LocalDate.of(2026, 9, 1))
                .terms()
                .pattern();

        assertThat(pattern.shiftOn(LocalDate.of(2026, 9, 1)))
                .contains(new Shift(LocalTime.of(20, 0), LocalTime.of(8, 0), 45));
        assertThat(pattern.shiftOn(LocalDate.of(2026, 9, 8)))
                .contains(new Shift(LocalTime.of(6, 0), LocalTime.of(14, 0), 0));
        assertThat(pattern.shiftOn(LocalDate.of(2026, 9, 5))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/leaveTerms/annual,policyOfRecord,BY_LOT",
        "/leaveTerms/annual,route,BY_LOT",
        "/leaveTerms/policyByType,STUDY,BY_LOT",
        "/leaveTerms/holidayCalendar,mode,BY_LOT",
        "/leaveTerms/carryOver,expiresAfter,a while",
        "/host,timeZone,Europe/Atlantis"
    })
    void what_nobody_knows_the_meaning_of_is_bound_and_says_so(String part, String member, String value)
            throws Exception {
        ObjectNode event = Contracts.sample("secondment.agreement.signed.v1").deepCopy();
        event.withObject(part).put(member, value);

        TermsVersion version = bound(
                        READER.treeToValue(event, AgreementFacts.Signed.class).toCommand())
                .on(LocalDate.of(2026, 9, 1));

        assertThat(version.problem()).isEqualTo(TermsProblem.TERMS_NOT_SUPPORTED);
        assertThat(version.problemDetail()).contains(value);
    }

    @Test
    void our_records_read_the_samples_of_an_amendment() throws Exception {
        BoundTerms terms = bound(
                read("amendment-signed", AgreementFacts.AmendmentSigned.class).toCommand());

        assertThat(terms.firstDay()).isEqualTo("2026-09-01");
        assertThat(terms.lastDay()).isEqualTo("2027-02-28");
        assertThat(terms.versions())
                .extracting(version -> version.effectiveFrom().toString())
                .containsExactly("2026-09-01", "2026-10-01");
        assertThat(terms.versions()).allMatch(TermsVersion::isUsable);
        assertThat(read("amendment-effective", AgreementFacts.AmendmentEffective.class)
                        .effectiveFrom())
                .isEqualTo(day("amendment-effective", "effectiveFrom"));
    }

    @Test
    void the_last_version_says_how_long_the_placement_is_and_each_what_holds_from_its_day() throws Exception {
        ObjectNode event = amendment();
        ObjectNode amended = event.withObject("/versions/1");
        amended.withObject("/term").put("plannedEnd", "2027-08-31");
        amended.withObject("/leaveTerms/holidayCalendar").put("region", "DE-SN");

        BoundTerms terms = bound(
                READER.treeToValue(event, AgreementFacts.AmendmentSigned.class).toCommand());

        assertThat(terms.lastDay()).isEqualTo("2027-08-31");
        assertThat(terms.on(LocalDate.of(2026, 9, 30)).terms().region()).isEqualTo("DE-BY");
        assertThat(terms.on(LocalDate.of(2026, 10, 1)).terms().region()).isEqualTo("DE-SN");
    }

    @Test
    void of_two_versions_from_the_same_day_the_later_holds() throws Exception {
        ObjectNode event = amendment();
        event.withObject("/versions/1").put("effectiveFrom", "2026-09-01");
        event.withObject("/versions/1/leaveTerms/annual").put("daysPerYear", "28");

        BoundTerms terms = bound(
                READER.treeToValue(event, AgreementFacts.AmendmentSigned.class).toCommand());

        assertThat(terms.versions()).hasSize(1);
        assertThat(terms.entitlement(2026)).isEqualByComparingTo("28");
    }

    private static ObjectNode amendment() {
        return Contracts.sample("secondment.agreement.amendment-signed.v1").deepCopy();
    }

    @Test
    void our_records_read_the_samples_of_every_end() throws Exception {
        assertThat(read("ended", AgreementFacts.Ended.class).actualEnd()).isEqualTo(day("ended", "actualEnd"));
        assertThat(read("converted", AgreementFacts.Ended.class).actualEnd()).isEqualTo(day("converted", "actualEnd"));
        assertThat(read("ending", AgreementFacts.Ending.class).end()).isEqualTo(day("ending", "lastDay"));
        assertThat(read("extension-effective", AgreementFacts.ExtensionEffective.class)
                        .newEnd())
                .isEqualTo(day("extension-effective", "newEnd"));
    }

    @Test
    void without_an_agreed_last_day_the_planned_end_is_the_last() throws Exception {
        AgreementFacts.Ending ending = READER.readValue("""
                {"agreementId":"0190a100-0000-7000-8000-0000000a9ee1","plannedEnd":"2027-02-28"}""", AgreementFacts.Ending.class);

        assertThat(ending.end()).isEqualTo("2027-02-28");
    }

    private static String day(String event, String field) {
        return Contracts.sample("secondment.agreement." + event + ".v1")
                .get(field)
                .textValue();
    }

    private static <T> T read(String event, Class<T> type) throws Exception {
        return READER.treeToValue(Contracts.sample("secondment.agreement." + event + ".v1"), type);
    }

    private static BoundTerms bound(BindTerms.Command command) {
        List<TermsVersion> versions = command.versions().stream()
                .map(version -> version.examined(new JollydayHolidays()))
                .toList();
        return LeaveBinding.bind(command.agreementId(), command.placement(), versions, Instant.EPOCH)
                .terms();
    }

    @Test
    void changed_terms_are_told_as_promised() {
        BoundTerms terms = BindingFixture.amended(
                BindingFixture.from(BindingFixture.START, "30"), BindingFixture.from(LocalDate.of(2026, 8, 1), "28"));

        Contracts.assertMatches(OutboxBindingEvents.CHANGED, WireJson.of(OutboxBindingEvents.Changed.from(terms)));
    }

    @Test
    void a_bound_agreement_is_told_as_promised() {
        BoundTerms binding = BindingFixture.bound();

        Contracts.assertMatches(OutboxBindingEvents.CREATED, WireJson.of(OutboxBindingEvents.Created.from(binding)));
    }

    @Test
    void terms_that_cannot_be_carried_out_are_told_with_their_problem() {
        JsonNode told = WireJson.of(OutboxBindingEvents.Created.from(BindingFixture.in("DE-XX")));

        assertThat(told.get("usable").booleanValue()).isFalse();
        assertThat(told.get("problem").textValue()).isEqualTo("leave-unknown-region");
    }
}
