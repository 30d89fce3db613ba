package dev.secondment.leave.cover.rest;

/** What is asked and answered, as the API document shows it. */
final class CoverExamples {
    static final String FULL = """
            {"id":"0190a100-0000-7000-8000-0000000c04e1","view":"full",\
            "agreementId":"0190a000-0000-7000-8000-0000000a9001","absenceId":"0190a100-0000-7000-8000-000000ab5e11",\
            "status":"PARTIAL","hostOrganizationId":"0190a000-0000-7000-8000-0000000610be","title":"Lead engineer",\
            "team":"Integration","firstDay":"2027-01-05","expectedReturn":"2027-01-06",\
            "openedAt":"2027-01-05T06:30:00Z","answerDueOn":"2027-01-07","slots":[\
            {"date":"2027-01-05","slot":"AM","state":"COVERED","coveredBy":{"organizationId":\
            "0190a000-0000-7000-8000-0000000610be","employeeRef":"G-2001"}},\
            {"date":"2027-01-05","slot":"PM","state":"OPEN"}],"offers":[\
            {"id":"0190a100-0000-7000-8000-0000000c0ffe","mode":"BROADCAST","offeredBy":"HOST","from":"2027-01-05",\
            "to":"2027-01-05","offeredAt":"2027-01-05T07:00:00Z","expiresAt":"2027-01-05T16:00:00Z","asked":[\
            {"organizationId":"0190a000-0000-7000-8000-0000000610be","employeeRef":"G-2001","answer":"ACCEPTED"},\
            {"organizationId":"0190a000-0000-7000-8000-0000000610be","employeeRef":"G-2002","answer":"PENDING"}]}],\
            "version":2}""";
    static final String OFFER_VIEW = """
            {"id":"0190a100-0000-7000-8000-0000000c04e1","view":"offer",\
            "hostOrganizationId":"0190a000-0000-7000-8000-0000000610be","title":"Lead engineer","team":"Integration",\
            "slots":[{"date":"2027-01-05","slot":"AM","state":"YOURS"},\
            {"date":"2027-01-05","slot":"PM","state":"OPEN"}],"offers":[\
            {"id":"0190a100-0000-7000-8000-0000000c0ffe","mode":"BROADCAST","from":"2027-01-05","to":"2027-01-05",\
            "offeredAt":"2027-01-05T07:00:00Z","expiresAt":"2027-01-05T16:00:00Z","answer":"ACCEPTED"}],"version":2}""";
    static final String OFFER = """
            {"mode":"BROADCAST","candidates":[\
            {"organizationId":"0190a000-0000-7000-8000-0000000610be","employeeRef":"G-2001"},\
            {"organizationId":"0190a000-0000-7000-8000-0000000610be","employeeRef":"G-2002"}],\
            "expiresAt":"2027-01-05T16:00:00Z"}""";
    static final String EVERYBODY = """
            {"mode":"BROADCAST"}""";
    static final String ACCEPT = "{}";
    static final String ACCEPT_PART = """
            {"from":"2027-01-05","to":"2027-01-05","toSlot":"AM"}""";
    static final String CANDIDATES = """
            [{"organizationId":"0190a000-0000-7000-8000-0000000610be","employeeRef":"G-2001","standing":"DEPUTY",\
            "deputyRank":1,"skills":["JAVA"],"available":true,"reasons":[],"notKnown":["AWAY","REST"]}]""";
    static final String MEMBER = """
            {"person":{"organizationId":"0190a000-0000-7000-8000-0000000610be","employeeRef":"G-2001"},\
            "standing":"DEPUTY","team":"Integration","deputyRank":1,"skills":["JAVA"]}""";
    static final String MEMBER_ANSWER = """
            {"id":"0190a100-0000-7000-8000-0000000c9001","person":{"organizationId":\
            "0190a000-0000-7000-8000-0000000610be","employeeRef":"G-2001"},"standing":"DEPUTY","team":"Integration",\
            "deputyRank":1,"skills":["JAVA"],"addedAt":"2026-12-01T09:00:00Z","version":0}""";

    private CoverExamples() {}
}
