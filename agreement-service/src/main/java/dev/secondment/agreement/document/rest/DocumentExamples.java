package dev.secondment.agreement.document.rest;

/** What the API document shows. */
final class DocumentExamples {
    static final String LIST = """
            {"items":[{"type":"CONTRACT","version":1,
              "documentHash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","binding":true,
              "href":"/v1/agreements/0190a1b2-0000-7000-8000-000000000001/documents/contract"}]}
            """;
    static final String TEMPLATE = """
            {"type":"RETURN_LETTER","language":"EN","edition":1,
             "body":"<h1>Welcome back</h1><p>Your first day back is {letter.firstDayBack}.</p>",
             "writtenAt":"2026-09-01T08:00:00Z"}
            """;
    static final String NEW_TEMPLATE = """
            {"body":"<h1>Welcome back</h1><p>Your first day back is {letter.firstDayBack}.</p>"}
            """;

    private DocumentExamples() {}
}
