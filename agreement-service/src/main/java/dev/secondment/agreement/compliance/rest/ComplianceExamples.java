package dev.secondment.agreement.compliance.rest;

/** Bodies that the API document shows. */
final class ComplianceExamples {
    static final String CODE = "[A-Z][A-Z0-9_.-]{0,79}";

    static final String WAIVER = """
            {"code": "CLAUSE_CONFIDENTIALITY", "reason": "The framework contract of both companies covers it."}
            """;
    static final String WAIVED = """
            {
              "id": "019a91f3-5b10-7c4e-9a1e-2f60d4a7c0a1",
              "code": "CLAUSE_CONFIDENTIALITY",
              "author": "HR",
              "madeAt": "2026-08-03T09:12:44.120Z",
              "reason": "The framework contract of both companies covers it.",
              "subject": "5d2b7c1e-0000-4000-8000-0000000000a1"
            }
            """;
    static final String WAIVERS = "{\"items\": [" + WAIVED + "]}";
    static final String FORMALITY = """
            {"code": "POSTING_DECLARATION", "reference": "MiLo-2026-118734", "doneOn": "2026-08-20"}
            """;
    static final String RECORDED = """
            {
              "id": "019a91f3-5b10-7c4e-9a1e-2f60d4a7c0f1",
              "code": "POSTING_DECLARATION",
              "reference": "MiLo-2026-118734",
              "doneOn": "2026-08-20",
              "recordedBy": "HOST",
              "recordedAt": "2026-08-20T14:02:10.004Z"
            }
            """;
    static final String FORMALITIES = "{\"items\": [" + RECORDED + "]}";
    static final String EVALUATION = """
            {
              "id": "019a91f3-5b10-7c4e-9a1e-2f60d4a7c0e1",
              "day": "2026-08-03",
              "madeAt": "2026-08-03T09:12:44.120Z",
              "step": "SIGNATURE",
              "packs": [{"code": "DE-AUEG", "version": 1, "jurisdiction": "DE"}],
              "findings": [{
                "rule": "R-AU-3",
                "effect": "BLOCK_SIGNATURE",
                "outcome": "MET",
                "asks": "The same person may work for the same host for 18 months at most.",
                "open": [],
                "formalities": [],
                "shownTo": "PARTIES",
                "waivableBy": "NOBODY",
                "pack": {"code": "DE-AUEG", "version": 1, "jurisdiction": "DE"},
                "grade": "V",
                "source": "AÜG §1(1b)",
                "inputs": [{"fact": "hostRole.site.country", "value": "DE", "comparison": "IS", "with": ["DE"], "holds": true}],
                "workings": {"start": "2026-09-01", "lastDay": "2027-02-28", "longest": "P18M", "lastLawfulDay": "2028-02-29"}
              }]
            }
            """;
    static final String EVALUATIONS = "{\"items\": [" + EVALUATION + "]}";
    static final String COMPLIANCE = "{\"agreementId\": \"019a91f3-5b10-7c4e-9a1e-2f60d4a7c001\", \"evaluation\": "
            + EVALUATION + ", \"waivers\": [" + WAIVED + "], \"formalities\": [" + RECORDED + "]}";

    private ComplianceExamples() {}
}
