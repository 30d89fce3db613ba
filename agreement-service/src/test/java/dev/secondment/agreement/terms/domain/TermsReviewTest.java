package dev.secondment.agreement.terms.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.secondment.platform.problem.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsReviewTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    /** The complete terms with other values at some places: {@code "/term/start=2026-01-01"}. */
    private static Terms complete(String... changes) {
        JsonNode terms = JSON.valueToTree(TermsFixture.complete());
        for (String change : changes) {
            String pointer = change.substring(0, change.indexOf('='));
            String value = change.substring(change.indexOf('=') + 1);
            int slash = pointer.lastIndexOf('/');
            JsonNode parent = terms.at(pointer.substring(0, slash));
            String name = pointer.substring(slash + 1);
            if (parent instanceof ArrayNode array) {
                array.set(Integer.parseInt(name), value);
            } else if (value.isEmpty()) {
                ((ObjectNode) parent).remove(name);
            } else {
                ((ObjectNode) parent).put(name, value);
            }
        }
        try {
            return JSON.treeToValue(terms, Terms.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(Arrays.toString(changes), e);
        }
    }

    private static List<String> found(Terms terms) {
        return terms.missing().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    @Test
    void complete_terms_lack_nothing() {
        assertThat(TermsFixture.complete().missing()).isEmpty();
    }

    @Test
    void a_bare_draft_is_told_everything_at_once() {
        assertThat(TermsFixture.bare().missing())
                .extracting(Violation::pointer)
                .containsExactly(
                        "/kind",
                        "/destination",
                        "/purposes",
                        "/home/legalName",
                        "/host/organizationId",
                        "/host/legalName",
                        "/host/timeZone",
                        "/secondee/employeeRef",
                        "/substantivePost/title",
                        "/substantivePost/organizationUnit",
                        "/substantivePost/status",
                        "/hostRole/title",
                        "/hostRole/duties",
                        "/hostRole/reportsTo",
                        "/hostRole/site/country",
                        "/term/start",
                        "/term/plannedEnd",
                        "/workingTime/fte",
                        "/workingTime/homeFteRetained",
                        "/workingTime/pattern",
                        "/leaveTerms/annual/policyOfRecord",
                        "/leaveTerms/annual/route",
                        "/leaveTerms/annual/daysPerYear",
                        "/leaveTerms/holidayCalendar/mode",
                        "/leaveTerms/holidayCalendar/region",
                        "/leaveTerms/sickness/reportTo",
                        "/leaveTerms/sickness/medicalFacts",
                        "/leaveTerms/sickness/certificateAfterCalendarDays",
                        "/notice/home",
                        "/notice/host",
                        "/notice/secondee",
                        "/extension/allowed",
                        "/returnTerms/outcome",
                        "/compensation/payrollLocation");
        assertThat(TermsFixture.bare().missing()).extracting(Violation::code).containsOnly("missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kind",
                "/destination",
                "/purposes",
                "/home/legalName",
                "/host/organizationId",
                "/host/legalName",
                "/host/timeZone",
                "/secondee/employeeRef",
                "/substantivePost/title",
                "/substantivePost/organizationUnit",
                "/substantivePost/status",
                "/hostRole/title",
                "/hostRole/duties",
                "/hostRole/reportsTo",
                "/hostRole/site/country",
                "/term/start",
                "/workingTime/fte",
                "/workingTime/homeFteRetained",
                "/workingTime/pattern",
                "/workingTime/pattern/WEDNESDAY",
                "/leaveTerms/annual/policyOfRecord",
                "/leaveTerms/annual/route",
                "/leaveTerms/annual/daysPerYear",
                "/leaveTerms/holidayCalendar/mode",
                "/leaveTerms/holidayCalendar/region",
                "/leaveTerms/sickness/reportTo",
                "/leaveTerms/sickness/medicalFacts",
                "/leaveTerms/sickness/certificateAfterCalendarDays",
                "/notice/home",
                "/notice/host",
                "/notice/secondee",
                "/extension/allowed",
                "/extension/maxTotal",
                "/returnTerms/outcome",
                "/compensation/payrollLocation",
                "/compensation/allowances/0/type",
                "/compensation/allowances/0/method",
                "/compensation/allowances/0/monthlyAmount/amount",
                "/compensation/allowances/0/monthlyAmount/currency"
            })
    void the_one_thing_that_is_missing_is_named(String pointer) {
        assertThat(found(complete(pointer + "="))).containsExactly(pointer + " missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home/legalName", "/hostRole/title", "/host/timeZone"})
    void a_blank_text_is_no_text(String pointer) {
        assertThat(found(complete(pointer + "=   "))).containsExactly(pointer + " missing");
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "/term/plannedEnd=2026-08-31, , , /term/plannedEnd end-before-start",
        "/host/timeZone=Europe/Munich, , , /host/timeZone unknown-time-zone",
        "/host/timeZone=+02:00, , , /host/timeZone unknown-time-zone",
        "/kind=INTERNAL, /destination=OTHER_DEPARTMENT, , /kind kind-contradicts-parties",
        "/host/organizationId=0190a000-0000-7000-8000-00000000ac3e, , , /kind kind-contradicts-parties",
        "/destination=OTHER_DEPARTMENT, , , /destination destination-contradicts-kind",
        "/hostRole/site/region=AT-9, , , /hostRole/site/region region-contradicts-country",
        "/leaveTerms/holidayCalendar/region=AT-9, , , /leaveTerms/holidayCalendar/region region-contradicts-site",
        "/workingTime/fte=0.0, , , /workingTime/fte no-working-time",
        "/workingTime/homeFteRetained=0.0001, , , /workingTime/homeFteRetained more-than-full-time",
        "/extension/maxTotal=P5M, , , /extension/maxTotal term-longer-than-maximum",
        "/substantivePost/status=ABOLISHED, /substantivePost/unavailabilityAgreedOn=2026-08-01, , /returnTerms/outcome outcome-contradicts-post",
        "/substantivePost/status=AT_RISK, , , /substantivePost/unavailabilityAgreedOn missing",
        "/term/start=1989-12-31, /term/plannedEnd=1990-01-31, , /term/start start-out-of-range",
        "/term/start=2200-01-01, /term/plannedEnd=2200-01-31, , /term/start start-out-of-range",
        "/extension/allowed=false, /term/plannedEnd=2036-09-01, , /term/plannedEnd term-too-long",
        "/extension/allowed=false, /term/plannedEnd=9999-12-31, , /term/plannedEnd term-too-long",
        "/compensation/allowances/0/monthlyAmount/currency=EUX, , , /compensation/allowances/0/monthlyAmount/currency unknown-currency",
        "/compensation/allowances/0/monthlyAmount/currency=XAU, , , /compensation/allowances/0/monthlyAmount/currency unknown-currency",
        "/compensation/allowances/0/monthlyAmount/currency=JPY, , , /compensation/allowances/0/monthlyAmount/amount amount-too-fine",
        "/compensation/allowances/0/monthlyAmount/amount=500.005, , , /compensation/allowances/0/monthlyAmount/amount amount-too-fine",
        "/compensation/allowances/0/monthlyAmount/amount=0, , , /compensation/allowances/0/monthlyAmount/amount no-amount",
        "/compensation/allowances/0/monthlyAmount/amount=0.00, , , /compensation/allowances/0/monthlyAmount/amount no-amount",
        "/compensation/allowances/0/monthlyAmount/amount=1000000000000, , , /compensation/allowances/0/monthlyAmount/amount amount-too-large"
    })
    void a_contradiction_is_named(String first, String second, String third, String expected) {
        String[] changes = java.util.stream.Stream.of(first, second, third)
                .filter(change -> change != null)
                .toArray(String[]::new);
        assertThat(found(complete(changes))).containsExactly(expected);
    }

    @Test
    void one_day_is_a_term_and_the_maximum_counts_its_first_day() {
        assertThat(found(complete("/term/plannedEnd=2026-09-01"))).isEmpty();
        assertThat(found(complete("/extension/maxTotal=P6M"))).isEmpty();
        // 31 August + 18 months ends on the last of February, though Java's calendar would stop a day before.
        assertThat(found(complete("/term/start=2024-08-31", "/term/plannedEnd=2026-02-28")))
                .isEmpty();
        assertThat(found(complete("/term/start=2024-08-31", "/term/plannedEnd=2026-03-01")))
                .containsExactly("/extension/maxTotal term-longer-than-maximum");
    }

    @Test
    void ten_years_are_a_term_whatever_else_is_agreed() {
        assertThat(found(complete("/extension/allowed=false", "/term/plannedEnd=2036-08-31")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"500, EUR", "999999999999.99, EUR", "0.01, EUR", "500, JPY", "1.125, KWD"})
    void an_amount_that_the_currency_has_can_be_agreed(String amount, String currency) {
        assertThat(found(complete(
                        "/compensation/allowances/0/monthlyAmount/amount=" + amount,
                        "/compensation/allowances/0/monthlyAmount/currency=" + currency)))
                .isEmpty();
    }

    @Test
    void an_allowance_is_agreed_once() {
        String allowance = "{'type': 'HIGHER_RESPONSIBILITY', 'method': 'FIXED',"
                + " 'monthlyAmount': {'amount': '500.00', 'currency': 'EUR'}}";
        Terms twice = TermsFixture.with("{'compensation': {'allowances': [" + allowance + ", " + allowance + "]}}");
        assertThat(found(twice)).containsExactly("/compensation/allowances/1/type duplicate-allowance");
    }

    @Test
    void host_and_home_shares_may_fill_a_whole_post() {
        assertThat(found(complete("/workingTime/fte=0.6", "/workingTime/homeFteRetained=0.4")))
                .isEmpty();
    }

    @Test
    void a_week_without_work_is_no_pattern() {
        Terms idle = TermsFixture.with("""
                {'workingTime': {'pattern': {'MONDAY': 'NONE', 'TUESDAY': 'NONE', 'WEDNESDAY': 'NONE',
                                             'THURSDAY': 'NONE', 'FRIDAY': 'NONE'}}}
                """);
        assertThat(found(idle)).containsExactly("/workingTime/pattern no-working-day");
    }

    @Test
    void a_move_inside_one_organisation_is_complete_with_home_as_host() {
        Terms internal =
                TermsFixture.with("{'kind': 'INTERNAL', 'destination': 'OTHER_DEPARTMENT', 'host': {'organizationId': '"
                        + TermsFixture.ACME + "'}}");
        assertThat(found(internal)).isEmpty();
    }

    @Test
    void a_newly_created_role_may_lie_inside_or_outside() {
        assertThat(found(complete("/destination=NEWLY_CREATED_ROLE"))).isEmpty();
        assertThat(found(complete(
                        "/destination=NEWLY_CREATED_ROLE",
                        "/kind=INTERNAL",
                        "/host/organizationId=" + TermsFixture.ACME)))
                .isEmpty();
    }

    @Test
    void several_faults_are_listed_together() {
        assertThat(found(complete("/term/plannedEnd=2026-08-01", "/notice/host=", "/host/timeZone=Mars/Olympus")))
                .containsExactly(
                        "/host/timeZone unknown-time-zone",
                        "/term/plannedEnd end-before-start",
                        "/notice/host missing");
    }

    @Test
    void every_part_used_lacks_nothing_and_every_part_is_used() {
        assertThat(found(TermsFixture.full())).isEmpty();
        JsonNode full = JSON.valueToTree(TermsFixture.full());
        for (var part : Terms.class.getRecordComponents()) {
            assertThat(full.path(part.getName()).isEmpty()
                            && !full.path(part.getName()).isTextual())
                    .as(part.getName())
                    .isFalse();
        }
    }

    /** Rule | change of the example with every part used | what is found. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
R-ST-1 open end | {'term': {'endMode': null, 'longStopDate': null, 'completionCriteria': null}} | /term/plannedEnd open-ended
R-ST-1 host employs | {'legal': {'legalEmployer': 'HOST'}} | /legal/legalEmployer host-employer-is-no-secondment
R-ST-1 task without criteria | {'term': {'completionCriteria': null}} | /term/completionCriteria missing
R-ST-1 task without criteria | {'term': {'completionCriteria': []}} | /term/completionCriteria missing
R-ST-1 task without long stop | {'term': {'longStopDate': null}} | /term/longStopDate missing
R-ST-1 task without any end | {'term': {'longStopDate': null, 'completionCriteria': null}} | /term/completionCriteria missing, /term/longStopDate missing
task planned beyond long stop | {'term': {'plannedEnd': '2028-01-31'}} | /term/longStopDate long-stop-before-end
task planned within long stop | {'term': {'plannedEnd': '2027-12-31'}} |
long stop before start | {'term': {'longStopDate': '2026-08-31'}, 'compensation': {'allowances': null}} | /term/longStopDate end-before-start, /term/minTerm term-shorter-than-minimum
criterion twice | {'term': {'completionCriteria': [{'code': 'A', 'text': 'a'}, {'code': 'A', 'text': 'b'}]}} | /term/completionCriteria/1/code duplicate-criterion
criterion half | {'term': {'completionCriteria': [{'code': 'A'}, {'text': 'b'}]}} | /term/completionCriteria/0/text missing, /term/completionCriteria/1/code missing
fixed date with task's fields | {'term': {'endMode': 'FIXED_DATE', 'plannedEnd': '2027-08-31'}} | /term/longStopDate belongs-to-task-completion, /term/completionCriteria belongs-to-task-completion
R-AG-9 too short | {'term': {'longStopDate': '2026-11-29'}, 'compensation': {'allowances': null}} | /term/minTerm term-shorter-than-minimum
R-AG-9 just long enough | {'term': {'longStopDate': '2026-11-30'}, 'compensation': {'allowances': null}} |
R-AG-9 too long | {'term': {'longStopDate': '2028-03-01'}, 'extension': {'allowed': false, 'maxTotal': null}} | /term/maxTerm term-longer-than-maximum
R-AG-9 just short enough | {'term': {'longStopDate': '2028-02-29', 'maxTerm': 'P18M'}, 'extension': {'maxTotal': 'P18M'}} |
R-AG-9 bounds contradict | {'term': {'minTerm': 'P24M'}} | /term/minTerm term-shorter-than-minimum, /term/minTerm minimum-above-maximum
R-AG-9 extension beyond | {'extension': {'maxTotal': 'P19M'}} | /extension/maxTotal maximums-contradict
R-AG-5 employment ends first | {'secondee': {'employmentEndDate': '2027-12-30', 'hostContractFrom': null}} | /secondee/employmentEndDate employment-ends-first
R-AG-5 permanent too | {'secondee': {'employmentType': 'PERMANENT', 'employmentEndDate': '2027-06-30', 'hostContractFrom': null}} | /secondee/employmentEndDate employment-ends-first
R-AG-5 same last day | {'secondee': {'employmentEndDate': '2027-12-31', 'hostContractFrom': null}} |
R-AG-5 host takes over | {'secondee': {'employmentEndDate': '2027-06-30', 'hostContractFrom': '2027-07-01'}} |
R-AG-5 host takes over late | {'secondee': {'employmentEndDate': '2027-06-30', 'hostContractFrom': '2027-07-02'}} | /secondee/employmentEndDate employment-ends-first
R-AG-5 end unknown | {'secondee': {'employmentEndDate': null, 'hostContractFrom': null}} | /secondee/employmentEndDate missing
R-AG-7 held too short | {'substantivePost': {'heldUntil': '2027-12-30'}} | /substantivePost/heldUntil post-held-too-short
R-AG-7 said beforehand | {'substantivePost': {'heldUntil': '2027-12-30', 'unavailabilityAgreedOn': '2026-07-01'}} |
R-AG-7 held and not held | {'substantivePost': {'status': 'NOT_HELD_AGREED', 'unavailabilityAgreedOn': '2026-07-01'}} | /substantivePost/heldUntil held-until-contradicts-status
vendor project without vendor | {'vendor': null} | /vendor/organizationId missing, /vendor/legalName missing, /leaveTerms/informed/0 no-such-party, /responsibilities/DIRECTION/consulted/0 no-such-party, /responsibilities/LEAVE_APPROVAL/informed/0 no-such-party, /dataProtection/disclosures/1/to no-such-party
no client | {'client': null} | /leaveTerms/informed/1 no-such-party, /expenses/3/bearer no-such-party, /responsibilities/LEAVE_APPROVAL/informed/1 no-such-party
vendor is host | {'vendor': {'organizationId': '0190a000-0000-7000-8000-0000000610be'}} | /vendor/organizationId party-named-twice
vendor is home | {'vendor': {'organizationId': '0190a000-0000-7000-8000-00000000ac3e'}} | /vendor/organizationId party-named-twice
client is vendor | {'client': {'organizationId': '0190a000-0000-7000-8000-000000001e17'}} | /client/organizationId party-named-twice
client without name | {'client': {'legalName': null}} | /client/legalName missing
country | {'home': {'country': 'XX'}, 'vendor': {'country': 'UK'}} | /home/country unknown-country, /vendor/country unknown-country
contact | {'host': {'contacts': [{'role': 'HR', 'name': 'A', 'email': 'a@b'}, {'email': 'a b@c.example'}, {'role': 'HR', 'name': 'A'}]}} | /host/contacts/0/email email-malformed, /host/contacts/1/role missing, /host/contacts/1/name missing, /host/contacts/1/email email-malformed, /host/contacts/2/email missing
reporting line | {'hostRole': {'reportingLines': [{'about': 'x'}]}} | /hostRole/reportingLines/0/kind missing, /hostRole/reportingLines/0/to missing
post's site | {'substantivePost': {'site': {'country': 'XX', 'region': 'DE-BY'}}} | /substantivePost/site/country unknown-country, /substantivePost/site/region region-contradicts-country
hours | {'workingTime': {'hoursPerWeek': '31.94', 'minutesPerDay': null, 'shifts': null, 'rotation': {'laterShifts': null}}} | /workingTime/hoursPerWeek hours-contradict-fte
hours rounded | {'workingTime': {'hoursPerWeek': '31.95'}} |
hours of no week | {'workingTime': {'hoursPerWeek': '0', 'fullTimeHoursPerWeek': '168.5', 'minutesPerDay': null, 'shifts': null, 'rotation': {'laterShifts': null}}} | /workingTime/hoursPerWeek hours-out-of-range, /workingTime/fullTimeHoursPerWeek hours-out-of-range, /workingTime/hoursPerWeek hours-contradict-fte
rotation from a Thursday | {'workingTime': {'rotation': {'anchor': '2026-09-03'}}} | /workingTime/rotation/anchor anchor-is-no-monday
rotation of nothing | {'workingTime': {'rotation': {'anchor': null, 'laterWeeks': [], 'laterShifts': null}, 'minutesPerDay': null, 'shifts': null}} | /workingTime/rotation/anchor missing, /workingTime/rotation/laterWeeks missing
rotation with a day unsaid | {'workingTime': {'rotation': {'laterWeeks': [{'MONDAY': 'FULL', 'TUESDAY': 'FULL', 'WEDNESDAY': 'FULL', 'THURSDAY': 'FULL', 'SATURDAY': 'NONE', 'SUNDAY': 'NONE'}], 'laterShifts': null}, 'shifts': null}} | /workingTime/rotation/laterWeeks/0/FRIDAY missing
days that make other hours | {'workingTime': {'minutesPerDay': 481, 'shifts': null, 'rotation': {'laterShifts': null}}} | /workingTime/minutesPerDay day-contradicts-hours
days without a rotation | {'workingTime': {'rotation': null}} |
            half a day's shift | {'workingTime': {'fte': '0.7', 'homeFteRetained': '0.3', 'hoursPerWeek': '28', 'rotation': null, 'pattern': {'THURSDAY': 'AFTERNOON'}, 'shifts': {'THURSDAY': {'from': '14:00', 'to': '18:00', 'breakMinutes': null}}}} |
            shifts of other hours | {'workingTime': {'rotation': null, 'minutesPerDay': null, 'shifts': {'MONDAY': {'to': '17:30'}}}} | /workingTime/shifts shifts-contradict-hours
            shifts of other days | {'workingTime': {'rotation': null, 'hoursPerWeek': null, 'shifts': {'MONDAY': {'to': '17:30'}}}} | /workingTime/shifts/MONDAY shift-contradicts-day
            shifts of some days | {'workingTime': {'rotation': null, 'hoursPerWeek': null, 'shifts': {'MONDAY': null, 'FRIDAY': {'from': '08:00', 'to': '16:00'}}}} | /workingTime/shifts/MONDAY missing, /workingTime/shifts/FRIDAY shift-on-a-free-day
            shift of one end | {'workingTime': {'rotation': null, 'hoursPerWeek': null, 'shifts': {'MONDAY': {'from': null}, 'TUESDAY': {'to': null}}}} | /workingTime/shifts/MONDAY/from missing, /workingTime/shifts/TUESDAY/to missing
            shift of nothing but break | {'workingTime': {'rotation': null, 'hoursPerWeek': null, 'shifts': {'MONDAY': {'breakMinutes': 510}}}} | /workingTime/shifts/MONDAY/breakMinutes break-longer-than-shift
            shift of a whole day | {'workingTime': {'rotation': null, 'hoursPerWeek': null, 'minutesPerDay': null, 'shifts': {'MONDAY': {'from': '08:00', 'to': '08:00'}}}} |
            shift into the next one | {'workingTime': {'rotation': null, 'hoursPerWeek': null, 'minutesPerDay': null, 'shifts': {'MONDAY': {'from': '08:01', 'to': '08:01'}}}} | /workingTime/shifts/MONDAY/to shifts-overlap
            shift into the next week | {'workingTime': {'hoursPerWeek': null, 'minutesPerDay': null, 'rotation': null, 'pattern': {'SUNDAY': 'FULL'}, 'shifts': {'SUNDAY': {'from': '22:00', 'to': '08:30'}}}} | /workingTime/shifts/SUNDAY/to shifts-overlap
            shifts of the first week alone | {'workingTime': {'rotation': {'laterShifts': null}}} | /workingTime/rotation/laterShifts missing
            shifts of later weeks alone | {'workingTime': {'shifts': null}} | /workingTime/shifts missing
            shifts of too few weeks | {'workingTime': {'rotation': {'laterShifts': [{}]}}} | /workingTime/rotation/laterShifts shifts-contradict-weeks, /workingTime/rotation/laterShifts/0/MONDAY missing, /workingTime/rotation/laterShifts/0/TUESDAY missing, /workingTime/rotation/laterShifts/0/WEDNESDAY missing, /workingTime/rotation/laterShifts/0/THURSDAY missing, /workingTime/rotation/laterShifts/0/FRIDAY missing
host prevails | {'leaveTerms': {'annual': {'policyOfRecord': 'HOST_PREVAILS'}, 'policyByType': null}} |
pattern full time | {'assignmentPattern': 'FULL_TIME'} | /assignmentPattern pattern-contradicts-fte
pattern split | {'workingTime': {'homeFteRetained': '0'}} | /assignmentPattern pattern-contradicts-fte
pattern part time | {'assignmentPattern': 'PART_TIME', 'workingTime': {'fte': '1', 'homeFteRetained': '0', 'hoursPerWeek': '40', 'minutesPerDay': null, 'shifts': null, 'rotation': {'laterShifts': null}}} | /assignmentPattern pattern-contradicts-fte
pattern commuter | {'assignmentPattern': 'COMMUTER'} |
leave policies | {'leaveTerms': {'policyByType': {'ANNUAL': 'HOST'}}} | /leaveTerms/policyByType/ANNUAL leave-policies-contradict
carry-over | {'leaveTerms': {'carryOver': {'maxDays': '30.5'}}} | /leaveTerms/carryOver/maxDays carry-over-above-entitlement
told twice | {'leaveTerms': {'informed': ['HOME', 'HOME']}} | /leaveTerms/informed/1 named-twice
immediate wish | {'notice': {'immediateGrounds': ['MISCONDUCT', 'HOST_REQUEST', 'MISCONDUCT']}} | /notice/immediateGrounds/1 not-an-immediate-ground, /notice/immediateGrounds/2 named-twice
extension step | {'extension': {'minStep': 'P19M'}} | /extension/minStep step-longer-than-maximum
extension lead time | {'extension': {'decisionLeadTime': 'P16M'}} | /extension/decisionLeadTime due-before-start
return plan | {'returnTerms': {'planDueBefore': 'P17M'}} | /returnTerms/planDueBefore due-before-start
return promise | {'returnTerms': {'outcome': 'REDUNDANCY'}} | /returnTerms/outcome outcome-not-agreeable
return alternatives | {'returnTerms': {'alternatives': ['ORIGINAL_POST', 'DECEASED']}} | /returnTerms/alternatives/0 alternative-is-the-outcome, /returnTerms/alternatives/1 outcome-not-agreeable
return to nothing | {'substantivePost': {'status': 'ABOLISHED', 'heldUntil': null, 'unavailabilityAgreedOn': '2026-07-01'}, 'returnTerms': {'outcome': 'REDEPLOYMENT_POOL', 'alternatives': ['ORIGINAL_POST']}} | /returnTerms/alternatives/0 outcome-contradicts-post
conversion fee | {'conversion': {'fee': {'amount': {'amount': '0.001'}}}} | /conversion/fee/amount/amount amount-too-fine
conversion fee missing | {'conversion': {'fee': {'amount': null}}} | /conversion/fee/amount/amount missing, /conversion/fee/amount/currency missing
conversion fee for nothing | {'conversion': {'allowed': false}} | /conversion/fee fee-without-conversion
conversion no fee with amount | {'conversion': {'fee': {'method': 'NONE'}}} | /conversion/fee/amount contradicts-method
conversion undecided | {'conversion': {'allowed': null}} | /conversion/allowed missing
R-CP-1 no basis | {'compensation': {'payBasis': null}} | /compensation/payBasis/currentAnnual/amount missing, /compensation/payBasis/currentAnnual/currency missing, /compensation/payBasis/newAnnual/amount missing, /compensation/payBasis/newAnnual/currency missing
R-CP-1 no new pay | {'compensation': {'payBasis': {'newAnnual': null}}} | /compensation/payBasis/newAnnual/amount missing, /compensation/payBasis/newAnnual/currency missing
R-CP-1 basis unneeded | {'compensation': {'payBasis': null, 'allowances': [{'type': 'SHIFT', 'method': 'FIXED', 'monthlyAmount': {'amount': '1', 'currency': 'EUR'}}]}} |
R-CP-1 nothing more | {'compensation': {'payBasis': {'newAnnual': {'amount': '64000.00'}}}} | /compensation/allowances/0 allowance-is-nothing
R-CP-1 currencies | {'compensation': {'payBasis': {'newAnnual': {'currency': 'CHF'}}}} | /compensation/payBasis/newAnnual/currency currencies-differ
R-CP-1 cap in other money | {'compensation': {'allowances': [{'type': 'SHIFT', 'method': 'PERCENT_OF_NEW', 'percent': '1', 'cap': {'amount': '1', 'currency': 'CHF'}}]}} | /compensation/allowances/0/cap/currency currencies-differ
R-CP-1 share | {'compensation': {'allowances': [{'type': 'SHIFT', 'method': 'PERCENT_OF_NEW'}, {'type': 'LOCATION', 'method': 'PERCENT_OF_CURRENT', 'percent': '100.01'}, {'type': 'MOBILITY', 'method': 'PERCENT_OF_CURRENT', 'percent': '0.0'}]}} | /compensation/allowances/0/percent missing, /compensation/allowances/1/percent percent-out-of-range, /compensation/allowances/2/percent percent-out-of-range, /compensation/allowances/2 allowance-is-nothing
R-CP-1 two methods at once | {'compensation': {'allowances': [{'type': 'SHIFT', 'method': 'DIFFERENCE', 'percent': '1', 'monthlyAmount': {'amount': '1', 'currency': 'EUR'}}]}} | /compensation/allowances/0/monthlyAmount contradicts-method, /compensation/allowances/0/percent contradicts-method
R-CP-1 other without label | {'compensation': {'allowances': [{'type': 'OTHER', 'method': 'FIXED', 'monthlyAmount': {'amount': '1', 'currency': 'EUR'}}]}} | /compensation/allowances/0/label missing
R-CP-1 outside the term | {'compensation': {'allowances': [{'type': 'SHIFT', 'method': 'DIFFERENCE', 'start': '2026-08-31', 'end': '2028-01-01'}]}} | /compensation/allowances/0/start outside-term, /compensation/allowances/0/end outside-term
R-CP-1 backwards | {'compensation': {'allowances': [{'type': 'SHIFT', 'method': 'DIFFERENCE', 'start': '2026-10-01', 'end': '2026-09-30'}]}} | /compensation/allowances/0/end end-before-start
payroll split | {'compensation': {'payrollLocation': 'SPLIT', 'payrollSplit': {'homePercent': '60', 'hostPercent': '39.9'}}} | /compensation/payrollSplit split-not-100
payroll split half said | {'compensation': {'payrollLocation': 'SPLIT', 'payrollSplit': {'homePercent': '60'}}} | /compensation/payrollSplit/hostPercent missing
payroll not split | {'compensation': {'payrollSplit': {'homePercent': '60', 'hostPercent': '40'}}} | /compensation/payrollSplit split-contradicts-location
overtime | {'compensation': {'overtimeRule': {'approvedBy': null, 'bearer': null}}} | /compensation/overtimeRule/approvedBy missing, /compensation/overtimeRule/bearer missing
overtime as time off | {'compensation': {'overtimeRule': {'treatment': 'TIME_OFF', 'approvedBy': null, 'bearer': null}}} |
bonus | {'compensation': {'bonusRule': {'appraisedBy': null, 'bearer': null}}} | /compensation/bonusRule/appraisedBy missing, /compensation/bonusRule/bearer missing
no bonus | {'compensation': {'bonusRule': {'scheme': 'NONE', 'appraisedBy': null, 'bearer': null}}} |
expense without period | {'expenses': [{'type': 'TRAINING', 'bearer': 'HOME', 'cap': {'amount': '5', 'currency': 'EUR'}}]} | /expenses/0/per missing
expense without cap | {'expenses': [{'type': 'TRAINING', 'bearer': 'HOME', 'per': 'YEAR'}]} | /expenses/0/cap/amount missing, /expenses/0/cap/currency missing
expense of the person | {'expenses': [{'type': 'TRAINING', 'bearer': 'SECONDEE'}]} | /expenses/0/bearer secondee-bears-no-expense
expense twice | {'expenses': [{'type': 'TRAINING', 'bearer': 'HOME'}, {'type': 'TRAINING', 'bearer': 'HOST'}]} | /expenses/1 duplicate-expense
expense of nobody | {'expenses': [{}]} | /expenses/0/type missing, /expenses/0/bearer missing
R-RC-6 cost centres | {'recharge': {'costCentres': [{'code': 'A', 'percent': '70'}, {'code': 'B', 'percent': '29.9999'}]}} | /recharge/costCentres cost-centres-not-100
R-RC-6 three thirds | {'recharge': {'costCentres': [{'code': 'A', 'percent': '33.3333'}, {'code': 'B', 'percent': '33.3333'}, {'code': 'C', 'percent': '33.3334'}]}} |
R-RC-6 one twice | {'recharge': {'costCentres': [{'code': 'A', 'percent': '50'}, {'code': 'A', 'percent': '50'}]}} | /recharge/costCentres/1/code duplicate-cost-centre
recharge rate | {'recharge': {'rate': '0.00'}} | /recharge/rate no-amount
recharge rate unknown | {'recharge': {'rate': null, 'currency': null, 'cadence': null, 'vatTreatment': null}} | /recharge/rate missing, /recharge/currency missing, /recharge/cadence missing, /recharge/vatTreatment missing
recharge rate in yen | {'recharge': {'rate': '610.50', 'currency': 'JPY'}} | /recharge/rate amount-too-fine
recharge share | {'recharge': {'basis': 'PERCENT_OF_COST', 'rate': null, 'percentOfCost': '101'}} | /recharge/percentOfCost percent-out-of-range
recharge of the cost | {'recharge': {'basis': 'FULL_COST', 'proration': null}} | /recharge/proration missing, /recharge/rate contradicts-basis
no recharge | {'recharge': {'basis': 'NONE', 'percentOfCost': '5'}} | /recharge/rate contradicts-basis, /recharge/percentOfCost contradicts-basis, /recharge/markupPercent contradicts-basis
two purchase orders | {'references': {'purchaseOrder': 'PO-2'}} | /recharge/poNumber purchase-orders-differ
R-ST-3 host disciplines | {'responsibilities': {'DISCIPLINE': {'accountable': 'HOST', 'consulted': ['HOME']}}} | /responsibilities/DISCIPLINE/accountable only-home-disciplines
nobody answers | {'responsibilities': {'INSURANCE': {'accountable': null}}} | /responsibilities/INSURANCE/accountable missing
host runs no payroll | {'responsibilities': {'PAYROLL': {'accountable': 'HOST'}}} | /responsibilities/PAYROLL/accountable contradicts-payroll-location
leave route | {'leaveTerms': {'annual': {'route': 'HOST_ONLY'}}} | /responsibilities/LEAVE_APPROVAL/accountable contradicts-leave-route
authority | {'authority': {'mayBindHost': true, 'spendingLimit': null, 'limits': null}} | /authority/limits authority-without-limit
authority limited | {'authority': {'mayBindHost': true, 'limits': null}} |
joint | {'legal': {'jointEmployment': true}} | /legal/jointEmployment joint-employment-contradicts-employer
joint employer | {'legal': {'legalEmployer': 'JOINT', 'jointEmployment': true}} |
law | {'legal': {'governingLaw': 'XX'}} | /legal/governingLaw unknown-country
no law | {'legal': {'governingLaw': null, 'legalEmployer': null}} | /legal/governingLaw missing, /legal/legalEmployer missing
licence | {'legal': {'hiringOut': {'licence': {'number': null, 'validUntil': '2027-12-30'}}}} | /legal/hiringOut/licence/number missing, /legal/hiringOut/licence/validUntil licence-ends-first
waiver | {'clauses': [{'code': 'A', 'state': 'WAIVED'}, {'code': 'A', 'state': 'PRESENT'}, {}]} | /clauses/0/reason missing, /clauses/2/code missing, /clauses/2/state missing, /clauses/1/code duplicate-clause
re-attestation | {'confidentiality': {'reattestEvery': null}} | /confidentiality/reattestEvery re-attestation-missing
re-attestation not needed | {'confidentiality': {'reattestEvery': null, 'declarations': [{'by': 'SECONDEE', 'on': '2026-07-20', 'validUntil': '2027-12-31'}]}} |
declaration run out | {'conflictOfInterest': {'declarations': [{'by': 'SECONDEE', 'on': '2026-07-20', 'validUntil': '2026-08-31'}]}} | /conflictOfInterest/declarations/0/validUntil declaration-expired
declaration backwards | {'conflictOfInterest': {'declarations': [{'by': 'SECONDEE', 'on': '2027-07-20', 'validUntil': '2027-07-19'}]}} | /conflictOfInterest/declarations/0/validUntil end-before-start
declaration of nobody | {'intellectualProperty': {'owner': null, 'text': '', 'declarations': [{}]}} | /intellectualProperty/owner missing, /intellectualProperty/text missing, /intellectualProperty/declarations/0/by missing, /intellectualProperty/declarations/0/on missing
R-GD-2 joint controllers | {'dataProtection': {'arrangementRef': null, 'contactPoint': null}} | /dataProtection/arrangementRef missing, /dataProtection/contactPoint missing
R-GD-2 on their own | {'dataProtection': {'roles': 'INDEPENDENT', 'arrangementRef': null, 'contactPoint': null}} |
R-GD-1 purpose | {'dataProtection': {'disclosures': [{'to': 'HOST', 'data': 'Name'}], 'transfers': [{'country': 'XX'}]}} | /dataProtection/transfers/0/country unknown-country, /dataProtection/transfers/0/safeguard missing, /dataProtection/disclosures/0/purpose missing
consent | {'consent': {'language': 'xx', 'text': null}} | /consent/text missing, /consent/language unknown-language
""")
    void each_rule_is_held(String rule, String patch, @Nullable String expected) {
        List<String> codes = expected == null ? List.of() : List.of(expected.split(", "));
        assertThat(found(TermsFixture.with(TermsFixture.full(), patch)))
                .as(rule)
                .containsExactlyElementsOf(codes);
    }

    @ParameterizedTest(name = "R-OV-3: {0}, {1}, {2}: {3}")
    @CsvSource({
        "OTHER_DEPARTMENT, Integration, Lead engineer, ",
        "OTHER_DEPARTMENT, ' PLATFORM ', Lead engineer, /hostRole/organizationUnit host-unit-is-home-unit",
        "NEWLY_CREATED_ROLE, Platform, Lead engineer, /hostRole/organizationUnit host-unit-is-home-unit",
        "SAME_DEPARTMENT_ROLE, Platform, Lead engineer, ",
        "SAME_DEPARTMENT_ROLE, Integration, Lead engineer, /hostRole/organizationUnit not-the-same-department",
        "SAME_DEPARTMENT_ROLE, Platform, Software engineer, /hostRole/title role-is-the-post",
        "OTHER_DEPARTMENT, '', Lead engineer, /hostRole/organizationUnit missing"
    })
    void a_move_inside_leads_to_another_unit_or_another_role(
            Destination destination, String unit, String title, @Nullable String expected) {
        Terms inside = TermsFixture.with(
                "{'kind': 'INTERNAL', 'destination': '%s', 'host': {'organizationId': '%s'}, 'hostRole': {'organizationUnit': '%s', 'title': '%s'}}"
                        .formatted(destination, TermsFixture.ACME, unit, title));
        assertThat(found(inside)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void an_open_end_is_refused_and_a_conversion_offered() {
        assertThat(TermsFixture.with("{'term': {'plannedEnd': null}}").missing())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.code()).isEqualTo("open-ended");
                    assertThat(violation.detail()).contains("conversion");
                });
    }

    @Test
    void whatever_is_left_out_is_judged_without_failing() {
        Random random = new Random(3);
        JsonNode full = JSON.valueToTree(TermsFixture.full());
        for (int i = 0; i < 2_000; i++) {
            JsonNode torn = torn(full.deepCopy(), random);
            assertThat(TermsFixture.convert(torn, Terms.class).missing())
                    .allSatisfy(violation -> assertThat(violation.pointer()).startsWith("/"));
        }
    }

    private static JsonNode torn(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.properties()).forEach(member -> {
                if (random.nextInt(5) == 0) {
                    object.remove(member.getKey());
                } else {
                    torn(member.getValue(), random);
                }
            });
        } else {
            node.forEach(element -> torn(element, random));
        }
        return node;
    }
}
