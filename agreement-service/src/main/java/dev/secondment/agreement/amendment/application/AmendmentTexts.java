package dev.secondment.agreement.amendment.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.secondment.agreement.amendment.domain.Amendment;
import dev.secondment.agreement.amendment.domain.TermsChange;
import dev.secondment.agreement.lifecycle.application.TermsTimeline;
import dev.secondment.agreement.lifecycle.application.TermsTimeline.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Amendments as texts: what the terms read like without and with them, and the form in which a patch is signed. */
@ApplicationScoped
class AmendmentTexts {

    private final ObjectMapper json;

    AmendmentTexts(ObjectMapper json) {
        this.json = json;
    }

    /** The version that it is, or would be if the last signature were given at that moment. */
    Version version(Amendment amendment, Instant at) {
        try {
            return new Version(
                    amendment.number(),
                    amendment.id(),
                    amendment.firstDay(at),
                    json.readTree(amendment.patch()),
                    amendment.documentHash(),
                    at);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database holds only JSON", e);
        }
    }

    /** What it changes on its first day, whatever was signed after it. */
    TermsChange change(Amendment amendment, TermsTimeline timeline, Instant at) {
        return change(version(amendment, at), timeline);
    }

    static TermsChange change(Version version, TermsTimeline timeline) {
        TermsTimeline before = timeline.before(version.number());
        return new TermsChange(
                before.asOf(version.effectiveFrom()), before.with(version).asOf(version.effectiveFrom()));
    }

    String text(JsonNode patch) {
        try {
            return json.writeValueAsString(patch);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read as JSON can be written as JSON", e);
        }
    }

    /** In the form that has one canonical text; null, by which a patch removes a member, is an empty optional. */
    static Map<String, Object> signable(JsonNode patch) {
        Map<String, Object> members = new TreeMap<>();
        patch.properties().forEach(member -> members.put(member.getKey(), value(member.getValue())));
        return members;
    }

    private static Object value(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> signable(node);
            case ARRAY -> values(node);
            case NULL -> Optional.empty();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> node.intValue();
            default -> node.textValue();
        };
    }

    private static List<Object> values(JsonNode array) {
        List<Object> values = new ArrayList<>();
        array.forEach(element -> values.add(value(element)));
        return values;
    }
}
