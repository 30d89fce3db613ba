package dev.secondment.leave.absence.rest;

/** What is asked and answered, as the API document shows it. */
final class AbsenceExamples {
    static final String REPORT = """
            {"agreementId":"0190a000-0000-7000-8000-0000000a9001","kind":"SICKNESS","firstDay":"2027-01-05",\
            "expectedReturn":"2027-01-08"}""";
    static final String LATE_REPORT = """
            {"agreementId":"0190a000-0000-7000-8000-0000000a9001","kind":"SICKNESS","firstDay":"2026-12-14",\
            "firstSlot":"PM","lastDay":"2026-12-15","lastSlot":"AM"}""";
    static final String FULL = """
            {"id":"0190a100-0000-7000-8000-000000ab5e11","agreementId":"0190a000-0000-7000-8000-0000000a9001",\
            "view":"full","firstDay":"2027-01-05","firstSlot":"AM","expectedReturn":"2027-01-08",\
            "told":["HOME","HOST"],"kind":"SICKNESS","status":"CERTIFIED","reportedBy":"SECONDEE",\
            "reportedAt":"2027-01-05T06:30:00Z","certificateDueOn":"2027-01-08","certificates":[\
            {"id":"0190a100-0000-7000-8000-0000000ce271","from":"2027-01-05","to":"2027-01-07",\
            "reference":"AU-2027-0042","receivedAt":"2027-01-06T09:00:00Z"}],"version":1}""";
    static final String ABSENT = """
            {"id":"0190a100-0000-7000-8000-000000ab5e11","agreementId":"0190a000-0000-7000-8000-0000000a9001",\
            "view":"absent","firstDay":"2027-01-05","firstSlot":"AM","expectedReturn":"2027-01-08",\
            "told":["HOME","HOST"],"reportedAt":"2027-01-05T06:30:00Z","version":1}""";
    static final String CERTIFICATE = """
            {"from":"2027-01-05","to":"2027-01-07","reference":"AU-2027-0042"}""";
    static final String END = """
            {"lastDay":"2027-01-07","lastSlot":"PM"}""";
    static final String RETURN = """
            {"expectedReturn":"2027-01-15"}""";
    static final String DECISION = """
            {"decision":"CONTINUE"}""";
    static final String SICK_PAY = """
            {"absenceId":"0190a100-0000-7000-8000-000000ab5e11","from":"2026-02-09","to":"2026-02-17",\
            "provisional":false,"outcome":"PAID","qualifyingDays":7,"waitingDays":3,"paidDays":4,"amount":"95.00",\
            "currency":"GBP","weeks":[\
            {"ending":"2026-02-14","paidDays":2,"dailyRate":"23.7500","amount":"47.50"},\
            {"ending":"2026-02-21","paidDays":2,"dailyRate":"23.7500","amount":"47.50"}]}""";
    static final String SICK_PAY_MANUAL = """
            {"absenceId":"0190a100-0000-7000-8000-000000ab5e12","from":"2026-03-30","to":"2026-04-08",\
            "provisional":false,"outcome":"MANUAL","qualifyingDays":8,"waitingDays":0,"paidDays":0,"amount":"0.00",\
            "currency":"GBP","weeks":[]}""";

    private AbsenceExamples() {}
}
