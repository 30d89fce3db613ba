package dev.secondment.leave;

import java.util.List;
import java.util.Map;
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
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> complete(operation, isCommand(path, method))));
    }

    /** A quote changes nothing and can be repeated freely. */
    private static boolean isCommand(String path, PathItem.HttpMethod method) {
        return method == PathItem.HttpMethod.POST && !path.endsWith("/quote");
    }

    private static void complete(Operation operation, boolean command) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.compareTo("400") >= 0) {
                response.setContent(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
            }
        });
        if (command) {
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
                            .description("The ETag of the resource as you know it")
                            .example("\"0\""));
        }
    }

    private static Schema problem() {
        Schema schema = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("RFC 9457. code is stable; /problems lists every code with what to do about it.");
        Map.of(
                        "type", "Address of the problem's page in the catalogue",
                        "title", "The same for every occurrence",
                        "detail", "What happened this time",
                        "instance", "The request's path",
                        "code", "Stable, for programs",
                        "traceId", "To quote when asking for help")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> schema.addProperty(field.getKey(), text(field.getValue())));
        return schema.addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .required(List.of("type", "title", "status", "code"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
