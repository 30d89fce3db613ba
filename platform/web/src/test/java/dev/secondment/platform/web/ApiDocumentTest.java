package dev.secondment.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {
    private final Operation operation = OASFactory.createOperation()
            .responses(OASFactory.createAPIResponses().addAPIResponse("200", told("Done")));

    @Test
    void a_list_has_the_refusals_of_every_operation() {
        filter("/v1/things", HttpMethod.GET);

        assertThat(answers()).containsOnlyKeys("200", "400", "401", "403");
        assertThat(parameters()).isEmpty();
    }

    @Test
    void a_command_on_an_existing_resource_needs_its_headers_and_has_every_refusal() {
        operation
                .addParameter(OASFactory.createParameter().name("If-Match").in(Parameter.In.HEADER))
                .requestBody(OASFactory.createRequestBody());

        OpenAPI document = filter("/v1/things/{id}/end", HttpMethod.POST);

        assertThat(answers()).containsOnlyKeys("200", "400", "401", "403", "404", "409", "412", "422", "428");
        assertThat(parameters())
                .containsExactly("#/components/parameters/If-Match", "#/components/parameters/Idempotency-Key");
        assertThat(document.getComponents().getParameters()).containsKeys("If-Match", "Idempotency-Key");
        assertThat(document.getComponents().getParameters().get("If-Match").getRequired())
                .isTrue();
    }

    @Test
    void a_quote_needs_no_key() {
        operation.requestBody(OASFactory.createRequestBody());

        filter("/v1/things/quote", HttpMethod.POST);

        assertThat(answers()).containsOnlyKeys("200", "400", "401", "403", "422");
        assertThat(parameters()).isEmpty();
    }

    @Test
    void a_refusal_that_is_declared_keeps_its_words_and_gets_the_problem_as_content() {
        operation
                .getResponses()
                .addAPIResponse("403", told("thing-not-your-part"))
                .addAPIResponse("401", told("Not Authorized"));

        filter("/v1/things", HttpMethod.GET);

        APIResponse own = Objects.requireNonNull(answers().get("403"));
        assertThat(own.getDescription()).isEqualTo("thing-not-your-part");
        assertThat(own.getContent().getMediaTypes()).containsOnlyKeys("application/problem+json");
        assertThat(Objects.requireNonNull(answers().get("401")).getRef())
                .as("the framework's own words are nobody's")
                .isEqualTo("#/components/responses/Unauthenticated");
    }

    private OpenAPI filter(String path, HttpMethod method) {
        PathItem item = OASFactory.createPathItem();
        item.setOperation(method, operation);
        OpenAPI document =
                OASFactory.createOpenAPI().paths(OASFactory.createPaths().addPathItem(path, item));
        new ApiDocument().filterOpenAPI(document);
        return document;
    }

    private Map<String, APIResponse> answers() {
        return operation.getResponses().getAPIResponses();
    }

    private List<String> parameters() {
        return operation.getParameters() == null
                ? List.of()
                : operation.getParameters().stream().map(Parameter::getRef).toList();
    }

    private static APIResponse told(String description) {
        return OASFactory.createAPIResponse().description(description);
    }
}
