package dev.secondment.platform.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Says in the API document what holds for every operation, so that none has to repeat it: the headers that it needs
 * and the refusals that it shares with others. What an operation declares itself stands.
 */
public class ApiDocument implements OASFilter {
    private static final String PROBLEM = "Problem";
    private static final String VIOLATION = "Violation";
    private static final String KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";
    private static final String IF_NONE_MATCH = "If-None-Match";

    /** What the framework writes where an operation declares nothing. */
    private static final Set<String> DECLARED_BY_NOBODY = Set.of("Not Authorized", "Not Allowed");

    /** Answers that mean the same everywhere. */
    private enum Shared {
        UNCHANGED(304, "Unchanged", "Unchanged since the ETag in If-None-Match."),
        MALFORMED(
                400,
                "Malformed",
                "The request cannot be read: broken JSON, an unknown field or parameter, no Idempotency-Key."),
        UNAUTHENTICATED(401, "Unauthenticated", "No valid access token."),
        FORBIDDEN(403, "Forbidden", "The role, the scope or the side in this record does not allow it."),
        NOT_FOUND(404, "NotFound", "Unknown, or not yours."),
        CONFLICT(
                409,
                "Conflict",
                "The state stands in the way, or another request holds what this one needs; allowedTransitions says what can follow."),
        STALE(412, "Stale", "Changed since; read it again."),
        RULE(
                422,
                "Rule",
                "Well formed, but against a rule, as violations say; or the Idempotency-Key belongs to another request."),
        IF_MATCH_MISSING(428, "IfMatchMissing", "If-Match is missing.");

        private final String status;
        private final String component;
        private final String description;

        Shared(int status, String component, String description) {
            this.status = String.valueOf(status);
            this.component = component;
            this.description = description;
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        define(document.getComponents());
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        // A quote changes nothing and can be repeated freely
        boolean command = method != PathItem.HttpMethod.GET && !path.endsWith("/quote");
        Set<Shared> answers = EnumSet.of(Shared.MALFORMED, Shared.UNAUTHENTICATED, Shared.FORBIDDEN);
        if (path.contains("{")) {
            answers.add(Shared.NOT_FOUND);
        }
        if (command) {
            answers.add(Shared.CONFLICT);
        }
        if (operation.getRequestBody() != null) {
            answers.add(Shared.RULE);
        }
        if (refer(operation, IF_MATCH)) {
            answers.addAll(Set.of(Shared.STALE, Shared.IF_MATCH_MISSING));
        }
        if (refer(operation, IF_NONE_MATCH)) {
            answers.add(Shared.UNCHANGED);
        }
        if (command && method == PathItem.HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter().ref(KEY));
        }
        answer(operation, answers);
    }

    /** Puts the shared description in the place of a header that the operation reads. */
    private static boolean refer(Operation operation, String header) {
        List<Parameter> parameters = operation.getParameters();
        if (parameters == null || parameters.stream().noneMatch(parameter -> header.equals(parameter.getName()))) {
            return false;
        }
        operation.setParameters(parameters.stream()
                .map(parameter -> header.equals(parameter.getName())
                        ? OASFactory.createParameter().ref(header)
                        : parameter)
                .toList());
        return true;
    }

    private static void answer(Operation operation, Set<Shared> shared) {
        Map<String, APIResponse> answers =
                new TreeMap<>(operation.getResponses().getAPIResponses());
        answers.values().removeIf(response -> DECLARED_BY_NOBODY.contains(response.getDescription()));
        answers.forEach((status, response) -> {
            if (status.compareTo("400") >= 0 && response.getContent() == null) {
                response.setContent(problem());
            }
        });
        shared.forEach(answer -> answers.putIfAbsent(
                answer.status, OASFactory.createAPIResponse().ref(answer.component)));
        operation.getResponses().setAPIResponses(answers);
    }

    private static void define(Components components) {
        components
                .addSchema(PROBLEM, problemSchema())
                .addSchema(VIOLATION, violationSchema())
                .addParameter(
                        KEY,
                        header(KEY, "Random, new with each new request; a retry with the same gets the first answer.")
                                .required(true)
                                .schema(text(null).minLength(1).maxLength(200)))
                .addParameter(
                        IF_MATCH,
                        header(IF_MATCH, "The ETag of the version that the change is based on.")
                                .required(true)
                                .schema(text(null).addExample("\"3\"")))
                .addParameter(
                        IF_NONE_MATCH,
                        header(IF_NONE_MATCH, "The ETag of the version that you hold.")
                                .schema(text(null).addExample("\"3\"")));
        for (Shared answer : Shared.values()) {
            components.addResponse(
                    answer.component,
                    OASFactory.createAPIResponse()
                            .description(answer.description)
                            .content(answer == Shared.UNCHANGED ? null : problem()));
        }
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        ProblemAnswers.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
    }

    private static Schema problemSchema() {
        return object("RFC 9457. code is stable; /problems lists every code with what to do about it."
                        + " Some codes bring members of their own.")
                .addProperty(
                        "type",
                        text("Address of the problem's page in the catalogue").format("uri"))
                .addProperty("title", text("The same for every occurrence"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What happened this time"))
                .addProperty("instance", text("The request's path"))
                .addProperty("code", text("Stable, for programs"))
                .addProperty("traceId", text("To quote when asking for help"))
                .addProperty(
                        "violations",
                        list("Everything that is wrong")
                                .items(OASFactory.createSchema().ref(VIOLATION)))
                .addProperty(
                        "allowedTransitions",
                        list("The statuses that can follow").items(text(null)))
                .addProperty("missing", list("Everything that is still needed").items(text(null)))
                .required(List.of("type", "title", "status", "detail", "instance", "code", "traceId"));
    }

    private static Schema violationSchema() {
        return object("One thing wrong with a request.")
                .addProperty("pointer", text("JSON Pointer into the body, or the name of a parameter"))
                .addProperty("code", text("Stable, for programs"))
                .addProperty("detail", text("For people"))
                .required(List.of("pointer", "code", "detail"));
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).description(description);
    }

    private static Schema object(String description) {
        return schema(Schema.SchemaType.OBJECT, description);
    }

    private static Schema list(String description) {
        return schema(Schema.SchemaType.ARRAY, description);
    }

    private static Schema text(@Nullable String description) {
        return schema(Schema.SchemaType.STRING, description);
    }

    private static Schema schema(Schema.SchemaType type, @Nullable String description) {
        return OASFactory.createSchema().addType(type).description(description);
    }
}
