package dev.secondment.agreement.extension.rest;

/** Bodies that the API document shows and that work when pasted; a test sends them. */
final class ExtensionExamples {
    static final String RAISE = """
            {"newEnd": "2027-08-31", "ground": "TASK_NOT_FINISHED", "returnConfirmed": true}
            """;
    static final String RAISE_AGAIN = """
            {
              "newEnd": "2027-12-31", "ground": "OTHER", "groundText": "The second site opens in October.",
              "permanentInstead": {"answer": "NOT_POSSIBLE", "reason": "The host has no headcount before 2028."},
              "returnTerms": {"outcome": "SUITABLE_ALTERNATIVE"}, "unavailabilityAgreedOn": "2027-06-01"
            }
            """;
    static final String AGREE = """
            {"decision": "AGREE"}
            """;
    static final String REFUSE = """
            {"decision": "REFUSE", "reason": "The team at home cannot cover any longer."}
            """;
    static final String WITHDRAW = """
            {"reason": "The task will be finished in time after all."}
            """;
    static final String REQUEST = """
            {
              "id": "019a9a10-5b10-7c4e-9a1e-2f60d4a7c0e1",
              "agreementId": "019a91f3-5b10-7c4e-9a1e-2f60d4a7c001",
              "status": "REQUESTED",
              "version": 0,
              "requestedBy": "HOST",
              "lastDay": "2027-02-28",
              "newEnd": "2027-08-31",
              "ground": "TASK_NOT_FINISHED",
              "returnConfirmed": true,
              "decideBy": "2027-02-27",
              "agreements": [{"party": "HOST", "at": "2027-01-11T09:00:00Z"}],
              "waitingFor": ["HOME", "SECONDEE"],
              "limits": [{"rule": "R-AU-3", "lastLawfulDay": "2028-02-29", "binding": true, "source": "AÜG §1(1b)"}],
              "recheck": [{"code": "R-EX-6-PERMIT", "what": "Whether the work and residence permit runs to the new end.",
                           "source": "R-EX-6"}],
              "reviewsDue": ["2027-05-31", "2027-08-31"],
              "requestedAt": "2027-01-11T09:00:00Z",
              "changedAt": "2027-01-11T09:00:00Z"
            }
            """;
    static final String PREVIEW = """
            {
              "possible": true,
              "violations": [],
              "lastDay": "2027-02-28",
              "newEnd": "2027-08-31",
              "addedDays": 184,
              "totalDays": 365,
              "number": 1,
              "latestByTerms": "2028-02-29",
              "decideBy": "2027-02-27",
              "limits": [{"rule": "R-AU-3", "lastLawfulDay": "2028-02-29", "binding": true, "source": "AÜG §1(1b)"}],
              "recheck": [],
              "reviewsDue": ["2027-05-31", "2027-08-31"]
            }
            """;
    static final String PAGE = "{\"items\": [" + REQUEST + "], \"next\": null}";

    private ExtensionExamples() {}
}
