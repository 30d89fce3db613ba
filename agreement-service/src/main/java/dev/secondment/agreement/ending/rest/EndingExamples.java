package dev.secondment.agreement.ending.rest;

/** Bodies that the API document shows and that work when pasted; a test sends them. */
final class EndingExamples {
    static final String NOTICE = """
            {"ground": "HOST_REQUEST", "reason": "The integration is done sooner than planned."}
            """;
    static final String CONSENT = """
            {"ground": "MUTUAL", "lastDay": "2026-10-23"}
            """;
    static final String IMMEDIATE = """
            {"ground": "AGREEMENT_BREACH", "immediate": true, "reason": "No access to the site for three weeks."}
            """;
    static final String ACKNOWLEDGE = "{}";
    static final String AGREE = """
            {"decision": "AGREE"}
            """;
    static final String CONTEST = """
            {"decision": "CONTEST", "reason": "The replacement starts in November."}
            """;
    static final String WITHDRAW = "{}";
    static final String TERMINATION = """
            {
              "id": "019a91f3-5b10-7c4e-9a1e-2f60d4a7c0e1",
              "agreementId": "019a91f3-5b10-7c4e-9a1e-2f60d4a7c001",
              "status": "NOTICE_RUNNING",
              "version": 2,
              "proposer": "HOST",
              "ground": "HOST_REQUEST",
              "basis": "NOTICE",
              "noticeGivenOn": "2026-10-05",
              "earliestEnd": "2026-11-02",
              "lastDay": "2026-11-02",
              "acknowledgeBy": "2026-10-12",
              "paymentInLieu": false,
              "reason": "The integration is done sooner than planned.",
              "answers": [{"party": "HOME", "kind": "ACKNOWLEDGED", "at": "2026-10-05T09:12:44.120Z"},
                          {"party": "SECONDEE", "kind": "ACKNOWLEDGED", "at": "2026-10-06T07:30:02.005Z"}],
              "proposedAt": "2026-10-05T08:00:00Z"
            }
            """;
    static final String QUOTE = """
            {
              "proposer": "HOST",
              "basis": "NOTICE",
              "noticeGivenOn": "2026-10-05",
              "earliestEnd": "2026-11-02",
              "lastDay": "2026-11-02",
              "acknowledgeBy": "2026-10-12",
              "paymentInLieu": false,
              "consequences": [{"code": "ALLOWANCES_STOP", "on": "2026-11-03"},
                               {"code": "RECHARGE_CUT_OFF", "on": "2026-11-02"},
                               {"code": "LEAVE_RESPLIT", "on": "2026-11-02"},
                               {"code": "ACCESS_REVOCATION", "on": "2026-11-03"},
                               {"code": "RETURN_PLAN_DUE", "on": "2026-10-05"},
                               {"code": "CLOCKS_STOP", "on": "2026-11-02"}]
            }
            """;
    static final String COMPLETION = """
            {"completedOn": "2026-11-05",
             "criteria": [{"code": "GO_LIVE", "evidence": "In production since 2 November; acceptance report 17."}]}
            """;
    static final String ACCEPT = """
            {"decision": "ACCEPT"}
            """;
    static final String OBJECT = """
            {"decision": "OBJECT", "reason": "The handover to operations is still open."}
            """;
    static final String SUBMITTED = """
            {
              "id": "019a91f3-5b10-7c4e-9a1e-2f60d4a7c0f1",
              "agreementId": "019a91f3-5b10-7c4e-9a1e-2f60d4a7c001",
              "status": "SUBMITTED",
              "version": 0,
              "completedOn": "2026-11-05",
              "criteria": [{"code": "GO_LIVE", "evidence": "In production since 2 November; acceptance report 17."}],
              "objectBy": "2026-11-16",
              "answers": [],
              "submittedAt": "2026-11-06T08:00:00Z"
            }
            """;

    static final String TERMINATIONS = "{\"items\":[" + TERMINATION + "],\"next\":null}";
    static final String COMPLETIONS = "{\"items\":[" + SUBMITTED + "],\"next\":null}";

    private EndingExamples() {}
}
