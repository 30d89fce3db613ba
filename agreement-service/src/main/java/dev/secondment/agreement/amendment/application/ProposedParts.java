package dev.secondment.agreement.amendment.application;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.agreement.amendment.domain.AmendmentProblem;
import dev.secondment.agreement.amendment.domain.AmendmentRejected;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.application.TermsAudience;
import dev.secondment.agreement.lifecycle.application.Viewer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Nobody changes what they may not see: the host directs the work, it does not set the pay. */
final class ProposedParts {

    private ProposedParts() {}

    static void requireSeen(JsonNode patch, OpenedAgreement opened) {
        Viewer viewer = new Viewer(opened.sides(), opened.roles());
        List<String> hidden = parts(patch)
                .filter(part -> !TermsAudience.sees(viewer, part))
                .sorted()
                .toList();
        if (!hidden.isEmpty()) {
            throw new AmendmentRejected(AmendmentProblem.PART_NOT_YOURS, "You may not change " + hidden + ".")
                    .with("parts", hidden);
        }
    }

    /** Parts that the terms have, and their members; others are refused as malformed. */
    private static Stream<String> parts(JsonNode patch) {
        return patch.properties().stream()
                .filter(part -> TermsAudience.PARTS.containsKey(part.getKey()))
                .flatMap(part -> Stream.concat(Stream.of(part.getKey()), members(part)));
    }

    private static Stream<String> members(Map.Entry<String, JsonNode> part) {
        return part.getValue().properties().stream().map(member -> part.getKey() + "." + member.getKey());
    }
}
