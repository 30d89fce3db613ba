package dev.secondment.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MergedDocumentTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final GatewayParts PARTS =
            new GatewayParts(JSON, "http://gateway", "http://idp/realms/secondment", "1.2.3");

    private static final String AGREEMENTS = """
            {"paths": {
               "/v1/agreements/{id}": {
                 "parameters": [{"name": "id", "in": "path"}],
                 "get": {"operationId": "get", "responses": {"200": {"content": {"application/json":
                   {"schema": {"$ref": "#/components/schemas/Money"}}}}}},
                 "patch": {"requestBody": {}, "responses": {"429": {"description": "x"}, "401": {"content": {}}}}},
               "/v1/leave-requests": {"get": {"summary": "not mine"}}},
             "components": {
               "securitySchemes": {"SecurityScheme": {"type": "openIdConnect"}},
               "schemas": {
                 "Money": {"type": "object"},
                 "Page": {"properties": {"items": {"$ref": "#/components/schemas/Item"}}},
                 "Item": {"type": "string"},
                 "Only": {"oneOf": [{"$ref": "#/components/schemas/Money"}],
                          "discriminator": {"mapping": {"money": "#/components/schemas/Item"}}}}}}
            """;
    private static final String LEAVE = """
            {"paths": {"/v1/leave-requests": {"get": {"operationId": "get", "tags": ["Leave"]}}},
             "tags": [{"name": "Leave"}],
             "components": {"schemas": {
                 "Money": {"type": "object"},
                 "Page": {"properties": {"items": {"$ref": "#/components/schemas/Item"}}},
                 "Item": {"type": "integer"}}}}
            """;

    private final JsonNode merged = merge();

    private static JsonNode merge() {
        try {
            return new MergedDocument(
                            Map.of(
                                    "agreement-service",
                                    JSON.readTree(AGREEMENTS),
                                    "leave-service",
                                    JSON.readTree(LEAVE)),
                            (part, path) -> path.startsWith("/v1/" + part.replace("-service", "")),
                            PARTS)
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_part_that_means_the_same_everywhere_keeps_its_name() {
        assertThat(merged.at("/components/schemas/Money").isObject()).isTrue();
        assertThat(merged.at("/paths/~1v1~1agreements~1{id}/get/responses/200/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Money");
    }

    @Test
    void parts_that_differ_and_those_that_refer_to_them_carry_the_service() {
        assertThat(merged.at("/components/schemas/Agreement_Item/type").asText())
                .isEqualTo("string");
        assertThat(merged.at("/components/schemas/Leave_Item/type").asText()).isEqualTo("integer");
        assertThat(merged.at("/components/schemas/Leave_Page/properties/items/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Leave_Item");
        assertThat(merged.at("/components/schemas/Agreement_Only/discriminator/mapping/money")
                        .asText())
                .isEqualTo("#/components/schemas/Agreement_Item");
        assertThat(merged.at("/components/schemas/Page").isMissingNode()).isTrue();
    }

    @Test
    void a_service_describes_only_what_is_routed_to_it() {
        assertThat(merged.at("/paths/~1v1~1leave-requests/get/summary").isMissingNode())
                .isTrue();
        assertThat(merged.path("paths")).hasSize(2);
    }

    @Test
    void operation_ids_are_unique() {
        TreeSet<String> ids = new TreeSet<>();
        merged.findValues("operationId").forEach(id -> ids.add(id.asText()));

        assertThat(ids).containsExactly("get", "leave_get", "patch_agreements_id");
    }

    @Test
    void there_is_one_way_to_log_in() {
        assertThat(merged.at("/components/securitySchemes").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("login", "bearer");
        assertThat(merged.at("/components/securitySchemes/login/flows/password/tokenUrl")
                        .asText())
                .isEqualTo("http://idp/realms/secondment/protocol/openid-connect/token");
        assertThat(merged.at("/paths/~1v1~1leave-requests/get/security/0/login").isArray())
                .isTrue();
    }

    @Test
    void every_operation_names_what_the_gateway_refuses() {
        JsonNode patch = merged.at("/paths/~1v1~1agreements~1{id}/patch/responses");

        assertThat(patch.properties()).extracting(Map.Entry::getKey).contains("401", "403", "413", "429", "503", "504");
        assertThat(patch.at("/429/$ref").asText()).isEqualTo("#/components/responses/Gateway429");
        assertThat(patch.at("/401/content").isObject())
                .as("a service's own words stay")
                .isTrue();
        assertThat(merged.at("/paths/~1v1~1leave-requests/get/responses/413").isMissingNode())
                .as("no body, no limit on it")
                .isTrue();
    }

    @Test
    void no_reference_leads_nowhere() {
        for (JsonNode reference : merged.findValues("$ref")) {
            assertThat(merged.at(reference.asText().substring(1)).isMissingNode())
                    .as(reference.asText())
                    .isFalse();
        }
    }

    @Test
    void the_head_speaks_of_the_gateway() {
        assertThat(merged.at("/servers/0/url").asText()).isEqualTo("http://gateway");
        assertThat(merged.at("/info/version").asText()).isEqualTo("1.2.3");
    }
}
