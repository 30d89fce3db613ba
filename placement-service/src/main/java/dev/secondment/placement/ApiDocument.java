package dev.secondment.placement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says in the API document what holds for every operation, so that no operation has to repeat it. */
public class ApiDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().addSchema("Problem", problem());
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().forEach(ApiDocument::complete));
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.compareTo("400") >= 0) {
                response.setContent(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
            }
        });
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .required(true)
                    .description("Random, new with each new request; the same again with a retry")
                    .schema(text("A key of your own")));
        }
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> "If-Match".equals(parameter.getName()))
                    .forEach(parameter -> parameter
                            .required(true)
                            .description("The placement's ETag as you know it")
                            .example("\"3\""));
        }
    }

    private static Schema problem() {
        Schema schema = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("RFC 9457. code is stable; /problems lists every code with what to do about it.");
        new TreeMap<>(Map.of(
                        "type", "Address of the problem's page in the catalogue",
                        "title", "The same for every occurrence",
                        "detail", "What happened this time",
                        "instance", "The request's path",
                        "code", "Stable, for programs",
                        "traceId", "To quote when asking for help"))
                .forEach((name, description) -> schema.addProperty(name, text(description)));
        return schema.addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("missing", texts("Every blocking onboarding item that is open"))
                .addProperty("allowedTransitions", texts("The statuses that can follow"))
                .required(List.of("type", "title", "status", "code"));
    }

    private static Schema texts(String description) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .description(description)
                .items(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
