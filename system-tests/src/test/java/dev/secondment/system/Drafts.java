package dev.secondment.system;

/** The agreement of the main job, as the home employer's HR drafts it. */
final class Drafts {
    static final String ACME = "0190a000-0000-7000-8000-00000000ac3e";
    static final String GLOBEX = "0190a000-0000-7000-8000-0000000610be";

    private Drafts() {}

    static String external(String employee, String start, String end) {
        return """
                {"kind":"EXTERNAL","destination":"CLIENT_OR_PARTNER","purposes":["SKILL_TRANSFER"],
                 "home":{"organizationId":"%s","legalName":"Acme GmbH"},
                 "host":{"organizationId":"%s","legalName":"Globex AG","timeZone":"Europe/Berlin"},
                 "secondee":{"employeeRef":"%s"},
                 "substantivePost":{"title":"Software engineer","organizationUnit":"Platform","status":"HELD"},
                 "hostRole":{"title":"Lead engineer","organizationUnit":"Integration","duties":["Lead the integration team"],
                             "site":{"country":"DE","region":"DE-BY"},"reportsTo":"Head of integration"},
                 "term":{"start":"%s","plannedEnd":"%s"},
                 "workingTime":{"fte":"1.0","homeFteRetained":"0.0","pattern":{"MONDAY":"FULL","TUESDAY":"FULL",
                   "WEDNESDAY":"FULL","THURSDAY":"FULL","FRIDAY":"FULL","SATURDAY":"NONE","SUNDAY":"NONE"}},
                 "leaveTerms":{"annual":{"policyOfRecord":"HOME","route":"HOST_THEN_HOME","daysPerYear":"30"},
                   "holidayCalendar":{"mode":"PLACE_OF_WORK","region":"DE-BY"},
                   "sickness":{"reportTo":["HOME","HOST"],"medicalFacts":"HOME_ONLY","certificateAfterCalendarDays":3}},
                 "notice":{"home":"P4W","host":"P4W","secondee":"P4W"},
                 "extension":{"allowed":true,"maxTotal":"P18M"},
                 "returnTerms":{"outcome":"ORIGINAL_POST"},
                 "compensation":{"payrollLocation":"HOME","allowances":[{"type":"HIGHER_RESPONSIBILITY","method":"FIXED",
                   "monthlyAmount":{"amount":"500.00","currency":"EUR"}}]}}
                """.formatted(ACME, GLOBEX, employee, start, end);
    }
}
