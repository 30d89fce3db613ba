package dev.secondment.leave;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is declared to read what: all matrices of the service, and the answers that have none, with the reason why. */
final class Audiences {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.secondment.leave");

    /** Parts and answers that everybody reads who gets them at all: nothing in them is of one side. */
    static final Map<String, Set<String>> FOR_EVERYBODY = Map.ofEntries(
            Map.entry("AvailabilityResource.PlanPage", Set.of("items", "next")),
            Map.entry(
                    "CalendarOverlayResponse",
                    Set.of("id", "region", "date", "name", "halves", "withdrawn", "version", "recordedAt")),
            Map.entry("CalendarResponse", Set.of("region", "from", "to", "workingDays", "holidays")),
            Map.entry("CalendarResponse.Holiday", Set.of("date", "name", "halves", "proclaimed")),
            Map.entry(
                    "CandidateResponse",
                    Set.of(
                            "organizationId",
                            "employeeRef",
                            "standing",
                            "deputyRank",
                            "skills",
                            "available",
                            "reasons",
                            "notKnown")),
            Map.entry("CoverCaseResponse.AskedResponse", Set.of("organizationId", "employeeRef", "answer")),
            Map.entry("CoverCaseResponse.PersonResponse", Set.of("organizationId", "employeeRef")),
            Map.entry(
                    "DelegationResponse",
                    Set.of(
                            "id",
                            "organizationId",
                            "agreementId",
                            "approver",
                            "deputy",
                            "deputyAnswers",
                            "from",
                            "to",
                            "reason",
                            "namedAt",
                            "withdrawnAt",
                            "version")),
            Map.entry("LeaveEnrolmentsResponse", Set.of("agreementId", "enrolments", "leaveYears")),
            Map.entry("LeaveEnrolmentsResponse.Policy", Set.of("code", "version")),
            Map.entry("LeaveEnrolmentsResponse.Year", Set.of("year", "from", "to", "segments")),
            Map.entry("LeaveHistoryResponse", Set.of("items")),
            Map.entry("LeavePolicyResource.LeavePolicies", Set.of("items", "next")),
            Map.entry("LeavePolicyResponse", Set.of("code", "version", "versions", "statutory")),
            Map.entry(
                    "LeavePolicyResponse.SickPay",
                    Set.of(
                            "validFrom",
                            "periodDays",
                            "waitingDays",
                            "lowerEarningsLimit",
                            "weeklyRate",
                            "percentOfEarnings",
                            "linkedWithinWeeks",
                            "maxWeeks")),
            Map.entry("LeavePolicyResponse.Source", Set.of("rule", "validFrom", "source", "grade")),
            Map.entry(
                    "LeavePolicyResponse.Statutory",
                    Set.of("jurisdiction", "countries", "sources", "sickPay", "leaveCertificate")),
            Map.entry("LeavePolicyResponse.Version", Set.of("version", "name", "validFrom", "rules")),
            Map.entry("LeaveRequestResponse.Asked", Set.of("side", "level", "person")),
            Map.entry(
                    "LeaveRequestResponse.Decision",
                    Set.of("side", "decision", "about", "byDeputy", "inPlaceOf", "cause", "at", "reason")),
            Map.entry("LeaveRequestResponse.Change", Set.of("from", "fromSlot", "to", "toSlot", "days", "reason")),
            Map.entry("LeaveRequestResponse.Giving", Set.of("from", "fromSlot", "to", "toSlot", "reason")),
            Map.entry("PayrollSheetResource.SheetPage", Set.of("items", "next")),
            Map.entry("PerDay", Set.of("date", "slots", "days", "minutes")),
            Map.entry(
                    "PoolMemberResponse",
                    Set.of(
                            "id",
                            "person",
                            "standing",
                            "agreementId",
                            "team",
                            "deputyRank",
                            "hoursPerWeek",
                            "skills",
                            "addedAt",
                            "removedAt",
                            "version")));

    /** Answers of resources that let no host in. */
    static final Set<String> NEVER_FOR_THE_HOST = Set.of(
            "AbsenceResponse.LongTermResponse",
            "SickPayResponse",
            "SickPayResponse.WeekResponse",
            "BalanceResponse",
            "BalanceResponse.Line",
            "LedgerEntryResponse",
            "NoticeResponse",
            "PostedResponse",
            "LeaveCertificateResponse",
            "LeaveQuoteResponse",
            "LeaveQuoteResponse.Holiday",
            "LeaveQuoteResponse.YearQuote",
            "LeaveQuoteResponse.Drawn",
            "LeaveQuoteResponse.Part",
            "LeaveRequestResponse.Segment");

    /** Fields of events that go to everybody who is told of the event at all: the event's own audience is the limit. */
    static final Set<String> EVENT_FIELDS_FOR_ALL_WHO_ARE_TOLD = Set.of(
            "agreementId",
            "coverCaseId",
            "absenceId",
            "open",
            "leaveRequestId",
            "escalatedTo",
            "accountId",
            "leaveYear",
            "entryId",
            "sequence",
            "entry",
            "bucket",
            "employer",
            "effectiveDate",
            "lastUsableDay",
            "transferId",
            "entitled",
            "used",
            "pending",
            "available",
            "offerId",
            "mode",
            "hostOrganizationId",
            "title",
            "team",
            "expiresAt",
            "granted",
            "paidOut",
            "daysPerWeek",
            "settlementId",
            "debtor",
            "creditor",
            "weeks",
            "type",
            "reason",
            "lastDay",
            "lastSlot",
            "validFrom",
            "validTo",
            "versions",
            "asked",
            "coveredBy",
            "enrolmentId",
            "side",
            "policy",
            "daysPerYear",
            "before",
            "after",
            "route",
            "holidayRegion",
            "usable",
            "problem",
            "takenBack");

    private Audiences() {}

    /** A declared matrix, by the constant that holds it. */
    record Matrix(String name, Map<String, Boolean> hostReads) {}

    /** Every public constant that says for each field who reads it. */
    static Set<Matrix> matrices() {
        Set<Matrix> found = new HashSet<>();
        for (JavaClass type : CLASSES) {
            if (type.getSimpleName().endsWith("Fields") && type.getPackageName().endsWith(".domain")) {
                for (Field constant : type.reflect().getDeclaredFields()) {
                    if (Modifier.isStatic(constant.getModifiers())
                            && Modifier.isPublic(constant.getModifiers())
                            && saysWhoReads(constant.getType())) {
                        found.add(new Matrix(type.getSimpleName() + "." + constant.getName(), hostReads(constant)));
                    }
                }
            }
        }
        return found;
    }

    private static boolean saysWhoReads(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("fields")
                        && method.getParameterCount() == 0
                        && method.getReturnType().equals(Map.class));
    }

    private static Map<String, Boolean> hostReads(Field constant) {
        try {
            Object audience = constant.get(null);
            Map<?, ?> fields =
                    (Map<?, ?>) audience.getClass().getMethod("fields").invoke(audience);
            Map<String, Boolean> reads = new HashMap<>();
            fields.forEach((field, readers) -> reads.put(
                    field.toString(),
                    ((Set<?>) readers)
                            .stream().anyMatch(reader -> reader.toString().startsWith("HOST"))));
            return reads;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constant + " is public and has fields()", e);
        }
    }

    /** Every record that a REST answer is made of, by its name within its file, with its fields. */
    static Map<String, Set<String>> answers() {
        Map<String, Set<String>> answers = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            if (type.getPackageName().endsWith(".rest") && type.isRecord() && !isRequest(type)) {
                answers.put(
                        nameOf(type),
                        Arrays.stream(type.reflect().getRecordComponents())
                                .map(RecordComponent::getName)
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        return answers;
    }

    private static String nameOf(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    /** Bodies that callers send, and the parts of them. */
    private static boolean isRequest(JavaClass type) {
        return nameOf(type).contains("Request") && !nameOf(type).contains("Response");
    }

    /** Field names that some declaration lets the host read. */
    static Set<String> hostMayRead() {
        Set<String> names = new TreeSet<>();
        matrices()
                .forEach(matrix -> matrix.hostReads().forEach((field, reads) -> {
                    if (reads) {
                        names.add(field);
                    }
                }));
        FOR_EVERYBODY.values().forEach(names::addAll);
        return names;
    }

    static Stream<Map.Entry<String, Set<String>>> undeclared() {
        Set<Set<String>> declared =
                matrices().stream().map(matrix -> matrix.hostReads().keySet()).collect(Collectors.toSet());
        Map<String, Set<String>> open = new LinkedHashMap<>();
        answers().forEach((name, fields) -> {
            boolean known = declared.contains(fields)
                    || fields.equals(FOR_EVERYBODY.get(name))
                    || NEVER_FOR_THE_HOST.contains(name);
            if (!known) {
                open.put(name, fields);
            }
        });
        return open.entrySet().stream();
    }
}
