package dev.secondment.leave.entitlement.rest;

/** Requests and answers as the API document shows them. */
final class BalanceExamples {
    static final String ADJUSTMENT = """
            {"agreementId":"0190a100-0000-7000-8000-0000000a9ee1","kind":"ANNUAL","leaveYear":2026,"days":"1.5",
             "bucket":"CONTRACTUAL","reason":"A day and a half of the works agreement of 2025"}""";
    static final String PAYOUT = """
            {"agreementId":"0190a100-0000-7000-8000-0000000a9ee1","kind":"ANNUAL","leaveYear":2026,"days":"3.0",
             "reason":"Paid out with the salary of December"}""";
    static final String HOURS = """
            {"agreementId":"0190a100-0000-7000-8000-0000000a9ee1","from":"2026-05-01","to":"2026-05-31","hours":"63"}""";
    static final String NOTICE = """
            {"agreementId":"0190a100-0000-7000-8000-0000000a9ee1","leaveYear":2026}""";
    static final String NOTICE_GIVEN = """
            {"id":"0190a100-0000-7000-8000-000000000e71","agreementId":"0190a100-0000-7000-8000-0000000a9ee1",
             "leaveYear":2026,"givenOn":"2026-10-01","available":"12.0"}""";
    static final String POSTED = """
            {"agreementId":"0190a100-0000-7000-8000-0000000a9ee1","kind":"ANNUAL","leaveYear":2026,"available":"31.5",
             "entries":[{"id":"0190a100-0000-7000-8000-0000001ed6e1","number":2,"kind":"ADJUSTMENT","bucket":"CONTRACTUAL",
              "employer":"HOME","days":"1.5","effectiveDate":"2026-03-02","postedAt":"2026-03-02T08:00:00Z",
              "originPeriod":"2026-03","postingPeriod":"2026-03","reason":"A day and a half of the works agreement of 2025"}]}""";
    static final String TRANSFER = """
            {"agreementId":"0190a100-0000-7000-8000-0000000a9ee1","leaveYear":2026,"employer":"Initech GmbH",
             "entitled":"12.5","granted":"18.0","paidOut":"0.0","daysPerWeek":"5.0","reference":"Certificate of 31 May 2026",
             "dayValue":{"amount":"290.00","currency":"EUR"}}""";
    static final String TRANSFERRED = """
            {"id":"0190a100-0000-7000-8000-00000000ca11","agreementId":"0190a100-0000-7000-8000-0000000a9ee1",
             "leaveYear":2026,"type":"CERTIFIED","days":"-5.5","weeks":"-1.1","daysPerWeek":"5.0",
             "dayValue":{"amount":"290.00","currency":"EUR"},"amount":{"amount":"-1595.00","currency":"EUR"},
             "employer":"Initech GmbH",
             "entitled":"12.5","granted":"18.0","paidOut":"0.0","reference":"Certificate of 31 May 2026",
             "recordedAt":"2026-06-01T08:00:00Z"}""";
    static final String CERTIFY = """
            {"agreementId":"0190a100-0000-7000-8000-0000000a9ee1","year":2026}""";
    static final String CERTIFICATE = """
            {"id":"0190a100-0000-7000-8000-00000000ce27","agreementId":"0190a100-0000-7000-8000-0000000a9ee1",
             "employer":"0190a000-0000-7000-8000-00000000ac3e","employeeRef":"E-1001","year":2026,"from":"2026-01-01",
             "to":"2026-12-31","entitled":"30.0","granted":"12.0","paidOut":"0.0","daysPerWeek":"5.0",
             "issuedAt":"2026-12-01T08:00:00Z"}""";

    static final String ENTRY = """
            {"id":"0190a100-0000-7000-8000-0000001ed6e2","number":2,"kind":"TAKEN","bucket":"CONTRACTUAL","employer":"HOME",
             "days":"-4.0","effectiveDate":"2026-06-08","postedAt":"2026-03-02T08:00:00Z","originPeriod":"2026-06",
             "postingPeriod":"2026-06","leaveRequestId":"0190a100-0000-7000-8000-0000001ea4e1"}""";
    static final String BALANCE = """
            {"agreementId":"0190a100-0000-7000-8000-0000000a9ee1","kind":"ANNUAL","leaveYear":2026,"asOf":"2026-12-31",
             "entitled":"30.0","taken":"4.0","booked":"0.0","pending":"0.0","available":"26.0",
             "buckets":[{"bucket":"CONTRACTUAL","employer":"HOME","entitled":"30.0","taken":"4.0","booked":"0.0","left":"26.0"}],
             "entries":[""" + ENTRY + "]}";
    static final String ENTRIES = "{\"items\":[" + ENTRY + "],\"next\":null}";
    static final String SETTLEMENT = """
            {"id":"0190a100-0000-7000-8000-00000000ca12","agreementId":"0190a100-0000-7000-8000-0000000a9ee1",
             "leaveYear":2026,"type":"SETTLEMENT","debtor":"HOME","creditor":"HOST","days":"1.1096","weeks":"0.2219",
             "daysPerWeek":"5.0","dayValue":{"amount":"310.50","currency":"EUR"},
             "amount":{"amount":"344.53","currency":"EUR"},"supersedes":"0190a100-0000-7000-8000-00000000ca10",
             "recordedAt":"2026-06-01T08:00:00Z"}""";

    static final String TRANSFERS = "{\"items\":[" + SETTLEMENT + "," + TRANSFERRED + "],\"next\":null}";
    static final String CERTIFICATES = "{\"items\":[" + CERTIFICATE + "],\"next\":null}";

    private BalanceExamples() {}
}
