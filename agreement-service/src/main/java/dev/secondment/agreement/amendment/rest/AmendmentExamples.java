package dev.secondment.agreement.amendment.rest;

/** Bodies that the API document shows and that work when pasted; a test sends them. */
final class AmendmentExamples {
    static final String PROMOTION = """
            {
              "type": "ROLE_CHANGE",
              "effectiveFrom": "2026-11-01",
              "patch": {"hostRole": {"title": "Principal engineer"},
                        "compensation": {"allowances": [{"type": "HIGHER_RESPONSIBILITY", "method": "FIXED",
                                                         "monthlyAmount": {"amount": "700.00", "currency": "EUR"}}]}},
              "reason": "The team has grown.",
              "signBy": "2026-10-31"
            }
            """;
    static final String ACCESSION = """
            {
              "type": "PARTY_ADDED",
              "patch": {"client": {"organizationId": "0190a000-0000-7000-8000-000000001e17", "legalName": "Initech Ltd"}},
              "reason": "The work is for Initech from now on."
            }
            """;
    static final String SIGNATURE = """
            {"documentHash": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"}
            """;
    static final String REFUSAL = """
            {"reason": "The new role was not discussed."}
            """;
    static final String WITHDRAWAL = """
            {"reason": "A typing error in the amount."}
            """;
    static final String AMENDMENT = """
            {
              "id": "019a91f3-5b10-7c4e-9a1e-2f60d4a7c002",
              "agreementId": "019a91f3-5b10-7c4e-9a1e-2f60d4a7c001",
              "number": 2,
              "type": "ROLE_CHANGE",
              "status": "AWAITING_SIGNATURES",
              "version": 1,
              "effectiveFrom": "2026-11-01",
              "signBy": "2026-10-31",
              "proposedBy": "HOME",
              "reason": "The team has grown.",
              "changedFields": ["hostRole", "compensation"],
              "changes": [{"pointer": "/hostRole/title", "label": "Host role: title",
                           "before": "Lead engineer", "after": "Principal engineer"}],
              "terms": {"kind": "EXTERNAL", "hostRole": {"title": "Principal engineer"}},
              "amends": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
              "documentHash": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
              "signaturesRequired": ["HOME", "HOST", "SECONDEE"],
              "waitsFor": ["HOST", "SECONDEE"],
              "signatures": [{"party": "HOME", "signedAt": "2026-10-12T09:12:44.120Z",
                              "documentHash": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"}],
              "joining": {},
              "proposedAt": "2026-10-12T09:10:02.551Z",
              "changedAt": "2026-10-12T09:12:44.120Z"
            }
            """;
    static final String PREVIEW = """
            {
              "number": 2,
              "effectiveFrom": "2026-10-01",
              "signBy": "2026-11-11",
              "changes": [{"pointer": "/hostRole/title", "label": "Host role: title",
                           "before": "Lead engineer", "after": "Principal engineer"}],
              "signaturesRequired": ["HOME", "HOST", "SECONDEE"],
              "retroactive": true,
              "affectedMonths": ["2026-10"],
              "violations": []
            }
            """;
    static final String LIST = """
            {
              "items": [{"id": "019a91f3-5b10-7c4e-9a1e-2f60d4a7c002", "number": 2, "type": "ROLE_CHANGE",
                         "status": "AWAITING_SIGNATURES", "version": 1, "effectiveFrom": "2026-11-01", "signBy": "2026-10-31",
                         "proposedBy": "HOME", "changedFields": ["hostRole"], "proposedAt": "2026-10-12T09:10:02.551Z"}]
            }
            """;

    private AmendmentExamples() {}
}
