package dev.secondment.leave.policy.domain;

import dev.secondment.leave.terms.domain.FieldAudience;
import dev.secondment.leave.terms.domain.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which side may read which field of an enrolment and of a segment. Whole enrolments of home, and segments in home's books,
 * are not shown to the host at all; floors would tell it what home grants.
 */
public final class EnrolmentFields {
    public static final FieldAudience ENROLMENT = new FieldAudience(of(
            List.of(
                    "id",
                    "agreementId",
                    "side",
                    "organizationId",
                    "validFrom",
                    "policy",
                    "daysPerYear",
                    "afterWeeks",
                    "recordedAt"),
            List.of(
                    "region",
                    "pattern",
                    "rotation",
                    "minutesPerDay",
                    "employedSince",
                    "employedUntil",
                    "irregularHours",
                    "agreedToLess"),
            "dayValue"));

    public static final FieldAudience SEGMENT = new FieldAudience(of(
            List.of("from", "to", "employer", "policy", "annualDays", "daysPerWeek"),
            List.of("hostDays", "floorDays", "statutoryDays")));

    /** Of the home employer's readers not all. Words that say nothing else are shown to nobody else either. */
    public static final MoneyAudience DAY_VALUE = new MoneyAudience(Map.of("dayValue", Set.of(MoneyReader.HOME_MONEY)));

    private EnrolmentFields() {}

    private static Map<String, Set<Side>> of(List<String> everybody, List<String> notTheHost, String... home) {
        Map<String, Set<Side>> fields = new HashMap<>();
        everybody.forEach(field -> fields.put(field, FieldAudience.EVERYBODY));
        notTheHost.forEach(field -> fields.put(field, FieldAudience.NOT_THE_HOST));
        List.of(home).forEach(field -> fields.put(field, Set.of(Side.HOME)));
        return fields;
    }
}
