package dev.secondment.agreement.lifecycle.rest;

/** Bodies that the API document shows and that work when pasted; a test sends them. */
final class AgreementExamples {
    static final String DRAFT = """
            {
              "kind": "EXTERNAL",
              "destination": "CLIENT_OR_PARTNER",
              "purposes": ["SKILL_TRANSFER"],
              "home": {"organizationId": "0190a000-0000-7000-8000-00000000ac3e", "legalName": "Acme GmbH", "country": "DE"},
              "host": {
                "organizationId": "0190a000-0000-7000-8000-0000000610be",
                "legalName": "Globex AG",
                "timeZone": "Europe/Berlin"
              },
              "secondee": {"employeeRef": "E-1001"},
              "substantivePost": {"title": "Software engineer", "organizationUnit": "Platform", "status": "HELD"},
              "hostRole": {
                "title": "Lead engineer",
                "organizationUnit": "Integration",
                "duties": ["Lead the integration team"],
                "site": {"country": "DE", "region": "DE-BY"},
                "reportsTo": "Head of integration"
              },
              "term": {"start": "2026-09-01", "plannedEnd": "2027-02-28"},
              "workingTime": {
                "fte": "1.0",
                "homeFteRetained": "0.0",
                "pattern": {
                  "MONDAY": "FULL", "TUESDAY": "FULL", "WEDNESDAY": "FULL", "THURSDAY": "FULL", "FRIDAY": "FULL",
                  "SATURDAY": "NONE", "SUNDAY": "NONE"
                }
              },
              "responsibilities": {
                "DIRECTION": {"accountable": "HOST"},
                "DISCIPLINE": {"accountable": "HOME"},
                "HEALTH_SAFETY": {"accountable": "HOST"},
                "INSURANCE": {"accountable": "HOME"}
              },
              "legal": {
                "legalEmployer": "HOME",
                "governingLaw": "DE",
                "hiringOut": {
                  "expresslyNamed": true,
                  "licence": {"number": "AUE-2024-0815", "authority": "Federal Employment Agency, Nuremberg"}
                }
              },
              "leaveTerms": {
                "annual": {"policyOfRecord": "HOME", "route": "HOST_THEN_HOME", "daysPerYear": "30"},
                "holidayCalendar": {"mode": "PLACE_OF_WORK", "region": "DE-BY"},
                "sickness": {"reportTo": ["HOME", "HOST"], "medicalFacts": "HOME_ONLY", "certificateAfterCalendarDays": 3}
              },
              "notice": {"home": "P4W", "host": "P4W", "secondee": "P4W"},
              "extension": {"allowed": true, "maxTotal": "P18M"},
              "returnTerms": {"outcome": "ORIGINAL_POST"},
              "confidentiality": {"text": "What one employer tells of its business stays with those who need it for the work."},
              "intellectualProperty": {"owner": "HOST", "text": "Results of the work belong to the host."},
              "dataProtection": {"roles": "INDEPENDENT", "contactPoint": "privacy@acme.example"},
              "compensation": {
                "payrollLocation": "HOME",
                "allowances": [
                  {"type": "HIGHER_RESPONSIBILITY", "method": "FIXED", "monthlyAmount": {"amount": "500.00", "currency": "EUR"}}
                ]
              }
            }
            """;
    static final String PATCH = """
            {"term": {"plannedEnd": "2027-03-31"}, "hostRole": {"reportsTo": "Chief engineer"}}
            """;
    static final String SUBMISSION = """
            {"approvals": [{"party": "HOME", "role": "line-manager", "approver": "acme-manager", "substitutes": ["acme-hr-deputy"]},
                           {"party": "HOST", "role": "finance"},
                           {"party": "HOME", "role": "hr"}]}
            """;
    static final String APPROVE_IN_ORDER = """
            {"decision": "APPROVE", "signingOrder": [["HOME", "HOST"], ["SECONDEE"]], "signBy": "2026-08-20"}
            """;
    static final String APPROVE = """
            {"decision": "APPROVE"}
            """;
    static final String RETURN = """
            {"decision": "RETURN", "reason": "The duties need the on-call rota."}
            """;
    static final String SIGNATURE = """
            {"documentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}
            """;
    static final String REFUSAL = """
            {"reason": "The start is too early."}
            """;
    static final String WITHDRAWAL = """
            {"reason": "The project was cancelled."}
            """;
    static final String AGREEMENT = """
            {
              "id": "019a91f3-5b10-7c4e-9a1e-2f60d4a7c001",
              "number": "SEC-2026-000123",
              "status": "AWAITING_SIGNATURES",
              "version": 2,
              "kind": "EXTERNAL",
              "destination": "CLIENT_OR_PARTNER",
              "term": {"start": "2026-09-01", "plannedEnd": "2027-02-28"},
              "documentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
              "signatures": [{"party": "HOME", "signedAt": "2026-08-03T09:12:44.120Z",
                              "documentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}],
              "activation": {"missing": ["SIGNATURE_HOST", "SIGNATURE_SECONDEE", "PLACEMENT_READY"]},
              "createdAt": "2026-08-01T08:00:00Z",
              "changedAt": "2026-08-03T09:12:44.120Z"
            }
            """;

    static final String PAGE = """
            {
              "items": [{"id": "019a91f3-5b10-7c4e-9a1e-2f60d4a7c001", "number": "SEC-2026-000123", "status": "AWAITING_SIGNATURES",
                         "version": 2, "homeOrganizationId": "0190a000-0000-7000-8000-00000000ac3e",
                         "hostOrganizationId": "0190a000-0000-7000-8000-0000000610be", "employeeRef": "E-1001",
                         "start": "2026-09-01", "plannedEnd": "2027-02-28", "lastDay": "2027-02-28",
                         "hostRole": "Lead engineer"}],
              "next": null
            }
            """;
    static final String HISTORY = """
            {
              "items": [{"change": "SUBMITTED", "version": 1, "recordedAt": "2026-08-02T10:00:00Z", "by": "HOME", "changedFields": []},
                        {"change": "REVIEW_RETURNED", "version": 2, "recordedAt": "2026-08-02T14:30:00Z", "by": "HOST",
                         "reason": "The duties need the on-call rota.", "changedFields": []}]
            }
            """;
    static final String SIGNATURES = """
            {
              "documentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
              "signing": {"signBy": "2026-08-20", "order": [["HOME", "HOST"], ["SECONDEE"]], "turn": ["HOST"]},
              "items": [{"party": "HOME", "subject": "4f0c2a9e-1c1f-4a53-9f53-0b6f7a9f0a11", "signedAt": "2026-08-03T09:12:44.120Z",
                         "documentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                         "authentication": "1", "client": "portal"}]
            }
            """;
    static final String CONSENT = """
            {"textHash": "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03", "channel": "portal",
             "givenAt": "2026-08-03T09:12:44.120Z", "withdrawnAt": "2026-10-01T07:30:00Z"}
            """;

    private AgreementExamples() {}
}
