package dev.secondment.agreement.extension.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.secondment.agreement.amendment.application.AmendmentProposal;
import dev.secondment.agreement.amendment.application.ProposeAmendment;
import dev.secondment.agreement.amendment.application.WithdrawAmendment;
import dev.secondment.agreement.amendment.domain.AmendmentType;
import dev.secondment.agreement.extension.domain.ExtensionRequest;
import dev.secondment.agreement.extension.domain.ReturnPosition;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.terms.domain.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What all agreed on becomes a change of the signed terms, to be signed like them. */
@ApplicationScoped
class AmendTerms {

    private final ProposeAmendment amendments;
    private final WithdrawAmendment withdrawals;
    private final ObjectMapper json;

    AmendTerms(ProposeAmendment amendments, WithdrawAmendment withdrawals, ObjectMapper json) {
        this.amendments = amendments;
        this.withdrawals = withdrawals;
        this.json = json;
    }

    /** To be signed by the last day at the latest: on the day after, there is nothing left to extend. */
    UUID propose(OpenedAgreement opened, ExtensionRequest request) {
        AmendmentProposal proposal = new AmendmentProposal(
                AmendmentType.EXTENSION,
                patch(opened.terms(), request),
                null,
                request.lastDay(),
                request.groundText().orElse(null));
        return amendments.propose(opened, proposal, request.requestedBy());
    }

    /** Of an amendment that nobody wants any more; nothing where there is none. */
    void callOff(OpenedAgreement opened, ExtensionRequest request, String reason) {
        request.amendmentId()
                .ifPresent(amendment -> withdrawals.withdraw(opened, amendment, reason, request.requestedBy()));
    }

    private JsonNode patch(Terms terms, ExtensionRequest request) {
        ObjectNode patch = json.createObjectNode();
        moveEnd(patch.putObject("term"), json.valueToTree(terms.term()), request);
        moveAllowances(patch, json.valueToTree(terms), request);
        moveReturn(patch, request.returnPosition());
        return patch;
    }

    /** Where only the task ends the term, its long stop moves. */
    private static void moveEnd(ObjectNode patch, JsonNode term, ExtensionRequest request) {
        String newEnd = request.newEnd().toString();
        boolean planned = term.hasNonNull("plannedEnd");
        if (planned) {
            patch.put("plannedEnd", newEnd);
        }
        String longStop = term.path("longStopDate").asText("");
        if (!planned || (!longStop.isEmpty() && longStop.compareTo(newEnd) < 0)) {
            patch.put("longStopDate", newEnd);
        }
    }

    /** What was paid to the last day is paid to the new one; what ended before, or on another day, stays as it is. */
    private static void moveAllowances(ObjectNode patch, JsonNode terms, ExtensionRequest request) {
        String lastDay = request.lastDay().toString();
        if (terms.path("compensation").path("allowances") instanceof ArrayNode allowances) {
            boolean moved = false;
            for (JsonNode allowance : allowances) {
                if (lastDay.equals(allowance.path("end").asText())) {
                    ((ObjectNode) allowance).put("end", request.newEnd().toString());
                    moved = true;
                }
            }
            if (moved) {
                patch.putObject("compensation").set("allowances", allowances);
            }
        }
    }

    private void moveReturn(ObjectNode patch, ReturnPosition position) {
        if (position.terms() != null) {
            patch.set("returnTerms", json.valueToTree(position.terms()));
        }
        if (position.unavailabilityAgreedOn() != null) {
            patch.putObject("substantivePost")
                    .put("unavailabilityAgreedOn", position.unavailabilityAgreedOn().toString());
        }
    }
}
