package dev.secondment.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The kinds of secondment that the stories are told of: what is agreed, and who speaks for whom. */
enum Kind {
    /** Home lends to another department of its own. */
    INTERNAL_MOVE(
            """
            {"kind": "INTERNAL", "destination": "OTHER_DEPARTMENT", "legal": {"hiringOut": null},
             "host": {"organizationId": "%s", "legalName": "Acme GmbH"}}
            """.formatted(Drafts.ACME),
            Map.of(Party.HOME, "acme-hr", Party.HOST, "acme-manager", Party.SECONDEE, "acme-e1001"),
            "acme-hr",
            "globex-hr"),
    CLIENT_SECONDMENT(
            "{}",
            Map.of(Party.HOME, "acme-hr", Party.HOST, "globex-manager", Party.SECONDEE, "acme-e1001"),
            "globex-hr",
            "initech-hr"),
    /** At a client's site for a vendor's project; over when the task is done, at the long stop at the latest. */
    VENDOR_PROJECT(
            """
            {"destination": "VENDOR_PROJECT",
             "vendor": {"organizationId": "0190a000-0000-7000-8000-000000001e17", "legalName": "Initech Ltd", "country": "GB"},
             "conflictOfInterest": {"text": "The person takes no decision on the vendor's contracts."},
             "term": {"endMode": "TASK_COMPLETION",
                      "completionCriteria": [{"code": "GO_LIVE", "text": "The platform is in production."}]}}
            """,
            Map.of(
                    Party.HOME, "acme-hr",
                    Party.HOST, "globex-manager",
                    Party.SECONDEE, "acme-e1001",
                    Party.VENDOR, "initech-hr"),
            "globex-hr",
            "acme-e1002");

    /** All stories are about one person, each in years of its own. */
    static final String EMPLOYEE = "E-1001";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String difference;

    @SuppressWarnings("ImmutableEnumChecker") // Made by Map.of alone.
    private final Map<Party, String> speakers;

    private final String hostHr;
    private final String stranger;

    Kind(String difference, Map<Party, String> speakers, String hostHr, String stranger) {
        this.difference = difference;
        this.speakers = speakers;
        this.hostHr = hostHr;
        this.stranger = stranger;
    }

    /** What home HR writes down: the example of the README, and what is different in this kind. */
    String draft(LocalDate start, LocalDate lastDay, String more) {
        JsonNode draft = read(Drafts.external(EMPLOYEE, start.toString(), lastDay.toString()));
        try {
            JSON.readerForUpdating(draft).readValue(difference);
            JSON.readerForUpdating(draft).readValue(more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (this == VENDOR_PROJECT) {
            draft.withObject("/term").put("longStopDate", lastDay.toString()).remove("plannedEnd");
        }
        return draft.toString();
    }

    /** Everybody who has to sign. */
    Set<Party> parties() {
        return EnumSet.copyOf(speakers.keySet());
    }

    Client as(Party party) {
        return Client.as(speakers.get(party));
    }

    Client hostHr() {
        return Client.as(hostHr);
    }

    /** Somebody with a role, but no part in it. */
    Client stranger() {
        return Client.as(stranger);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
