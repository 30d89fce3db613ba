package dev.secondment.agreement.extension.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.secondment.agreement.extension.domain.ExtensionRules;
import dev.secondment.agreement.extension.domain.ReturnPosition;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.platform.web.MergePatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What a later last day changes in the signed terms: the day itself, what ended with it, and the way back. */
@ApplicationScoped
class ExtendTerms {

    private final ObjectMapper json;

    ExtendTerms(ObjectMapper json) {
        this.json = json;
    }

    /** The terms as they would read. */
    Terms extended(Terms terms, LocalDate newEnd, ReturnPosition position) {
        try {
            return json.treeToValue(
                    MergePatch.apply(json.valueToTree(terms), patch(terms, newEnd, position)), Terms.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Signed terms, extended, are no terms", e);
        }
    }

    /** As a JSON merge patch. */
    JsonNode patch(Terms terms, LocalDate newEnd, ReturnPosition position) {
        String lastDay = ExtensionRules.of(terms).lastDay().toString();
        JsonNode present = json.valueToTree(terms);
        ObjectNode patch = json.createObjectNode();
        moveEnd(patch.putObject("term"), present.path("term"), newEnd.toString());
        moveAllowances(patch, present.path("compensation").path("allowances"), lastDay, newEnd.toString());
        moveReturn(patch, position);
        return patch;
    }

    /** Where only the task ends the term, its long stop moves; a long stop never lies before the planned end. */
    private static void moveEnd(ObjectNode patch, JsonNode term, String newEnd) {
        boolean planned = term.hasNonNull("plannedEnd");
        String longStop = term.path("longStopDate").asText("");
        if (planned) {
            patch.put("plannedEnd", newEnd);
        }
        if (!longStop.isEmpty() && longStop.compareTo(newEnd) < 0) {
            patch.put("longStopDate", newEnd);
        }
    }

    /** What was paid to the last day is paid to the new one; what ends on another day stays as it is. */
    private static void moveAllowances(ObjectNode patch, JsonNode allowances, String lastDay, String newEnd) {
        boolean moved = false;
        for (JsonNode allowance : allowances) {
            if (allowance.path("end").asText().equals(lastDay)) {
                ((ObjectNode) allowance).put("end", newEnd);
                moved = true;
            }
        }
        if (moved) {
            patch.putObject("compensation").set("allowances", allowances);
        }
    }

    private void moveReturn(ObjectNode patch, ReturnPosition position) {
        if (position.terms() != null) {
            patch.set("returnTerms", json.valueToTree(position.terms()));
        }
        LocalDate agreedOn = position.unavailabilityAgreedOn();
        if (agreedOn != null) {
            patch.putObject("substantivePost").put("unavailabilityAgreedOn", agreedOn.toString());
        }
    }
}
