package dev.secondment.agreement.lifecycle.rest;

/** Answers that the API document shows. */
final class VersionExamples {
    static final String LIST = """
            {
              "items": [
                {"number": 1, "effectiveFrom": "2026-09-01", "signedAt": "2026-08-03T09:12:44.120Z",
                 "documentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "changedFields": []},
                {"number": 2, "amendmentId": "019a91f3-5b10-7c4e-9a1e-2f60d4a7c002", "effectiveFrom": "2026-11-01",
                 "signedAt": "2026-10-20T14:02:11.905Z",
                 "documentHash": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752", "changedFields": ["hostRole"]}
              ]
            }
            """;
    static final String VERSION = """
            {
              "number": 2,
              "amendmentId": "019a91f3-5b10-7c4e-9a1e-2f60d4a7c002",
              "effectiveFrom": "2026-11-01",
              "signedAt": "2026-10-20T14:02:11.905Z",
              "documentHash": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
              "changedFields": ["hostRole"],
              "terms": {"kind": "EXTERNAL", "destination": "CLIENT_OR_PARTNER",
                        "hostRole": {"title": "Principal engineer", "organizationUnit": "Integration"},
                        "term": {"start": "2026-09-01", "plannedEnd": "2027-02-28"}}
            }
            """;
    static final String DIFFERENCES = """
            {
              "items": [
                {"pointer": "/hostRole/title", "label": "Host role: title",
                 "before": "Lead engineer", "after": "Principal engineer"}
              ]
            }
            """;

    private VersionExamples() {}
}
