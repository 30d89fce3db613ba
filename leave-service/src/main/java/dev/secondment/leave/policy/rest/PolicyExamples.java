package dev.secondment.leave.policy.rest;

/** Bodies of the API document. */
final class PolicyExamples {
    static final String POLICY = """
            {"code":"ACME-DE","name":"Acme Germany","validFrom":"2026-01-01",
             "rules":{"amount":{"days":"30","daysPerWeek":"5"},"leaveYearStart":"01-01","proration":"EXACT_DAYS","rounding":"NONE",
               "accrual":{"frequency":"YEARLY","pausedBy":["UNPAID"]},
               "drawOrder":["CARRY_OVER","TRANSFERRED_IN","CONTRACTUAL","STATUTORY","TOIL"],
               "carryOver":{"maxDays":"5","usableFor":"P3M","onlyAfterNotice":true,"afterIllness":"P15M"},
               "requests":{"noticeDays":14,"maxConsecutiveDays":21,
                 "blackOuts":[{"from":"2026-12-28","to":"2027-01-08","name":"Annual accounts"}]}}}""";

    static final String HOST_POLICY = """
            {"code":"GLOBEX-SITE","name":"On site","validFrom":"2026-01-01","rules":{"requests":{"noticeDays":28,"maxAbsent":2}}}""";

    static final String POLICY_ANSWER = """
            {"code":"ACME-DE","version":1,"versions":[{"version":1,"name":"Acme Germany","validFrom":"2026-01-01",
             "rules":{"amount":{"weeks":"6.0"},"leaveYearStart":"01-01","proration":"EXACT_DAYS","rounding":"NONE",
               "accrual":{"frequency":"YEARLY","onlyEarned":false,"waitingMonths":0,"pausedBy":["UNPAID"]},
               "drawOrder":["CARRY_OVER","TRANSFERRED_IN","CONTRACTUAL","STATUTORY","TOIL"]}}]}""";

    static final String POLICIES_ANSWER = "{\"items\":[" + POLICY_ANSWER + "],\"next\":null}";

    static final String HOME_ENROLMENT = """
            {"agreementId":"0190a000-0000-7000-8000-0000000a9001","validFrom":"2026-01-01","policy":"ACME-DE","region":"DE-BE",
             "pattern":{"MONDAY":"FULL","TUESDAY":"FULL","WEDNESDAY":"FULL","THURSDAY":"FULL","FRIDAY":"FULL"},
             "employedSince":"2019-04-01","dayValue":{"amount":"310.50","currency":"EUR"}}""";

    static final String HOST_ENROLMENT = """
            {"agreementId":"0190a000-0000-7000-8000-0000000a9001","validFrom":"2026-02-01","daysPerYear":"24"}""";

    static final String DAY_VALUE = """
            {"agreementId":"0190a000-0000-7000-8000-0000000a9001","validFrom":"2026-07-01",
             "dayValue":{"amount":"322.00","currency":"EUR"}}""";

    static final String DAY_VALUE_ANSWER = """
            {"id":"0190a000-0000-7000-8000-0000000e0002","agreementId":"0190a000-0000-7000-8000-0000000a9001","side":"HOME",
             "organizationId":"0190a000-0000-7000-8000-00000000ac3e","validFrom":"2026-07-01","afterWeeks":0,
             "dayValue":{"amount":"322.00","currency":"EUR"},"recordedAt":"2026-06-22T09:00:00Z"}""";

    static final String ENROLMENT_ANSWER = """
            {"id":"0190a000-0000-7000-8000-0000000e0001","agreementId":"0190a000-0000-7000-8000-0000000a9001","side":"HOST",
             "organizationId":"0190a000-0000-7000-8000-0000000610be","validFrom":"2026-02-01","daysPerYear":"24.0","afterWeeks":0,
             "recordedAt":"2026-01-12T09:00:00Z"}""";

    static final String ENROLMENTS_ANSWER = """
            {"agreementId":"0190a000-0000-7000-8000-0000000a9001","enrolments":[""" + DAY_VALUE_ANSWER + """
            ],"leaveYears":[{"year":2026,"from":"2026-01-01",
             "to":"2026-12-31","segments":[{"from":"2026-02-01","to":"2026-08-31","employer":"HOST","annualDays":"24.0",
             "hostDays":"24.0","floorDays":"20.0","statutoryDays":"20.0","daysPerWeek":"5.0"}]}]}""";

    private PolicyExamples() {}
}
