package dev.secondment.agreement.conversion.rest;

/** Bodies that the API document shows and that work when pasted; a test sends them. */
final class ConversionExamples {
    static final String PROPOSE = """
            {"contractStart": "2027-02-01",
             "post": {"title": "Lead engineer", "organizationUnit": "Integration", "employmentType": "PERMANENT"}}
            """;
    static final String CHECK = """
            {"outcome": "NOBODY_AT_RISK"}
            """;
    static final String SETTLE = """
            {"outcome": "SETTLED", "reference": "INV-2027-0042"}
            """;
    static final String WAIVE = """
            {"outcome": "WAIVED"}
            """;
    static final String CONTRACT = """
            {"reference": "GLX-HR-2027-118"}
            """;
    static final String REFUSE = """
            {"reason": "The post at home is needed."}
            """;
    static final String WITHDRAW = """
            {"reason": "The post was cut from the budget."}
            """;
    static final String REQUEST = """
            {
              "id": "019a9b10-5b10-7c4e-9a1e-2f60d4a7c0c1",
              "agreementId": "019a91f3-5b10-7c4e-9a1e-2f60d4a7c001",
              "status": "AT_RISK_CHECK",
              "version": 0,
              "contractStart": "2027-02-01",
              "lastDay": "2027-01-31",
              "post": {"title": "Lead engineer", "organizationUnit": "Integration", "employmentType": "PERMANENT"},
              "atRisk": "NOT_REQUIRED",
              "fee": {"amount": {"amount": "6000.00", "currency": "EUR"}},
              "findings": [{"rule": "R-CV-DE-BAN",
                            "says": "A ban on the host hiring the person after hiring-out is void; a reasonable fee may be agreed.",
                            "source": "R-AU-10; AÜG §9(1) nos. 3 to 5"}],
              "proposedAt": "2027-01-11T09:00:00Z",
              "changedAt": "2027-01-11T09:00:00Z"
            }
            """;
    static final String PREVIEW = """
            {
              "possible": true,
              "violations": [],
              "contractStart": "2027-02-01",
              "lastDay": "2027-01-31",
              "presentLastDay": "2027-02-28",
              "atRiskCheckNeeded": false,
              "findings": []
            }
            """;
    static final String PAGE = "{\"items\": [" + REQUEST + "], \"next\": null}";

    private ConversionExamples() {}
}
