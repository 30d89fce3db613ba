package dev.secondment.leave.request.rest;

/** Requests and answers as the API document shows them. */
final class LeaveExamples {
    private static final String HEAD = """
            {"id":"0190a100-0000-7000-8000-0000001ea4e1","agreementId":"0190a000-0000-7000-8000-0000000a9001",
             "kind":"ANNUAL","from":"2027-01-04","fromSlot":"AM","to":"2027-01-08","toSlot":"PM","days":"4.0",
             "perDay":[{"date":"2027-01-04","slots":["AM","PM"],"days":"1.0"},
               {"date":"2027-01-05","slots":["AM","PM"],"days":"1.0"},
               {"date":"2027-01-07","slots":["AM","PM"],"days":"1.0"},
               {"date":"2027-01-08","slots":["AM","PM"],"days":"1.0"}],
            """;
    private static final String TAIL = """
            "route":["HOST","HOME"],"policyOfRecord":"HOME","outsidePlacement":false,"linkedRequests":[],
             "segments":[{"state":"USED","from":"2027-01-04","fromSlot":"AM","to":"2027-01-08","toSlot":"PM","days":"4.0"}],
             "recreditedDays":"0.0","requestedAt":"2026-11-02T08:00:00Z","answerDueOn":"2026-11-09","version":0}""";

    static final String ASK = """
            {"agreementId":"0190a000-0000-7000-8000-0000000a9001","kind":"ANNUAL","from":"2027-01-04","to":"2027-01-08"}""";
    static final String ASK_HALF_DAYS = """
            {"agreementId":"0190a000-0000-7000-8000-0000000a9001","kind":"ANNUAL","from":"2027-01-04","fromSlot":"PM",
             "to":"2027-01-08","toSlot":"AM"}""";
    static final String QUOTE = """
            {"days":"4.0","perDay":[
              {"date":"2027-01-04","slots":["AM","PM"],"days":"1.0"},{"date":"2027-01-05","slots":["AM","PM"],"days":"1.0"},
              {"date":"2027-01-07","slots":["AM","PM"],"days":"1.0"},{"date":"2027-01-08","slots":["AM","PM"],"days":"1.0"}],
             "holidays":[{"date":"2027-01-06","name":"Epiphany"}],"balanceBefore":"30.0","balanceAfter":"26.0",
             "leaveYears":[{"leaveYear":2027,"days":"4.0","before":"30.0","after":"26.0",
               "buckets":[{"bucket":"CONTRACTUAL","days":"4.0"}]}],
             "route":["HOST","HOME"],
             "parts":[{"from":"2027-01-04","fromSlot":"AM","to":"2027-01-08","toSlot":"PM","days":"4.0",
               "outsidePlacement":false,"route":["HOST","HOME"]}]}""";
    static final String SUBMITTED = HEAD + """
            "status":"SUBMITTED",
            "awaiting":"HOST","expects":"AGREE","asked":[{"side":"HOST","level":"MANAGER"}],"decisions":[],""" + TAIL;
    static final String APPROVED = HEAD + """
            "status":"APPROVED",
            "asked":[],"decisions":[
              {"side":"HOST","decision":"AGREE","about":"LEAVE","byDeputy":false,"at":"2026-11-03T09:00:00Z"},
              {"side":"HOME","decision":"APPROVE","about":"LEAVE","byDeputy":false,"at":"2026-11-04T09:00:00Z"}],""" + TAIL;
    static final String CHANGE_REQUESTED = HEAD + """
            "status":"CHANGE_REQUESTED",
            "awaiting":"HOST","expects":"AGREE","asked":[{"side":"HOST","level":"MANAGER"}],"decisions":[
              {"side":"HOST","decision":"AGREE","about":"LEAVE","byDeputy":false,"at":"2026-11-03T09:00:00Z"},
              {"side":"HOME","decision":"APPROVE","about":"LEAVE","byDeputy":false,"at":"2026-11-04T09:00:00Z"}],
             "change":{"from":"2027-01-11","fromSlot":"AM","to":"2027-01-15","toSlot":"PM","days":"5.0",
               "reason":"The flight was moved"},""" + TAIL;
    static final String CANCELLED = HEAD + """
            "status":"CANCELLED",
            "asked":[],"decisions":[],"cancellationReason":"Plans have changed",""" + TAIL;
    static final String PAGE = "{\"items\":[" + SUBMITTED + "],\"next\":null}";
    static final String AGREE = """
            {"decision":"AGREE"}""";
    static final String DECLINE = """
            {"decision":"DECLINE","cause":"LACK_OF_COVER","reason":"Nobody else knows the line that week"}""";
    static final String CANCEL_ALL = """
            {"reason":"Plans have changed"}""";
    static final String CANCEL_PART = """
            {"from":"2027-01-07","to":"2027-01-08","reason":"Back two days earlier"}""";
    static final String OTHER_DATES = """
            {"from":"2027-01-11","to":"2027-01-15","reason":"The flight was moved"}""";
    static final String HISTORY = """
            {"items":[
              {"at":"2026-11-02T08:00:00Z","what":"requested","by":"SECONDEE","status":"SUBMITTED","from":"2027-01-04",
               "fromSlot":"AM","to":"2027-01-08","toSlot":"PM","days":"4.0"},
              {"at":"2026-11-03T09:00:00Z","what":"host-agreed","by":"HOST","status":"HOST_AGREED","from":"2027-01-04",
               "fromSlot":"AM","to":"2027-01-08","toSlot":"PM","days":"4.0"}]}""";
    static final String NAME_DEPUTY = """
            {"agreementId":"0190a000-0000-7000-8000-0000000a9001","approver":"E-2001","deputy":"E-2002",
             "deputyAnswers":"ALWAYS","from":"2026-08-03","to":"2026-08-14","reason":"Summer holidays"}""";
    static final String DELEGATION = """
            {"id":"0190a100-0000-7000-8000-0000000de1e9","organizationId":"0190a000-0000-7000-8000-0000000610be",
             "agreementId":"0190a000-0000-7000-8000-0000000a9001","approver":"E-2001","deputy":"E-2002",
             "deputyAnswers":"ALWAYS","from":"2026-08-03","to":"2026-08-14","reason":"Summer holidays",
             "namedAt":"2026-07-20T08:00:00Z","version":0}""";
    static final String WITHDRAWN = """
            {"id":"0190a100-0000-7000-8000-0000000de1e9","organizationId":"0190a000-0000-7000-8000-0000000610be",
             "agreementId":"0190a000-0000-7000-8000-0000000a9001","approver":"E-2001","deputy":"E-2002",
             "deputyAnswers":"ALWAYS","from":"2026-08-03","to":"2026-08-14","reason":"Summer holidays",
             "namedAt":"2026-07-20T08:00:00Z","withdrawnAt":"2026-08-05T08:00:00Z","version":1}""";
    static final String DELEGATIONS = "{\"items\":[" + DELEGATION + "],\"next\":null}";

    private LeaveExamples() {}
}
