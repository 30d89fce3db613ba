package dev.secondment.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the services rely on in the realm file, and what a slip in it would break silently. */
class RealmTest {

    private JsonNode realm;

    @BeforeEach
    void read() throws IOException {
        realm = new ObjectMapper()
                .readTree(Path.of("../deploy/keycloak/secondment-realm.json").toFile());
    }

    @Test
    void organisationsHaveFixedIds() {
        Map<String, String> ids = new HashMap<>();
        realm.path("organizations")
                .forEach(node ->
                        ids.put(node.path("alias").asText(), node.path("id").asText()));

        assertThat(ids)
                .containsOnly(
                        Map.entry("acme", "0190a000-0000-7000-8000-00000000ac3e"),
                        Map.entry("globex", "0190a000-0000-7000-8000-0000000610be"),
                        Map.entry("initech", "0190a000-0000-7000-8000-000000001e17"));
    }

    /** With two memberships Keycloak leaves the organization claim out, and with none there is nothing to put in. */
    @Test
    void everyUserIsMemberOfExactlyOneOrganisation() {
        List<String> members = new ArrayList<>();
        realm.path("organizations")
                .forEach(organisation -> organisation
                        .path("members")
                        .forEach(member -> members.add(member.path("username").asText())));

        assertThat(members)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(realm.path("users").findValuesAsText("username"));
    }

    @Test
    void onlyTheForeignClientLacksTheAudience() {
        for (JsonNode client : realm.path("clients")) {
            boolean ours = !client.path("clientId").asText().equals("other-api-client");
            assertThat(texts(client.path("defaultClientScopes")).contains("secondment-api"))
                    .as(client.path("clientId").asText())
                    .isEqualTo(ours);
        }
    }

    /** Who has a well-known password or secret, or takes passwords for tokens, is off unless the demo is on. */
    @Test
    void wellKnownSecretsWorkInTheDemoAlone() {
        List<JsonNode> known = new ArrayList<>();
        realm.path("users").forEach(known::add);
        realm.path("clients").forEach(client -> {
            if (client.has("secret") || client.path("directAccessGrantsEnabled").asBoolean()) {
                known.add(client);
            }
        });

        assertThat(known)
                .hasSizeGreaterThan(15)
                .allSatisfy(node -> assertThat(node.path("enabled").asText()).isEqualTo("${SECONDMENT_DEMO:false}"));
    }

    @Test
    void partnerSystemsCanAskForEveryScopeThatAServiceWants() throws IOException {
        Set<String> wanted = scopesOfResources();

        assertThat(wanted).hasSizeGreaterThan(5);
        realm.path("clients")
                .valueStream()
                .filter(client -> client.path("serviceAccountsEnabled").asBoolean())
                .forEach(client -> assertThat(texts(client.path("optionalClientScopes")))
                        .as(client.path("clientId").asText())
                        .containsAll(wanted));
    }

    /** To read, and to change where there is something to change. */
    private static Set<String> scopesOfResources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            Set<String> scopes = new TreeSet<>();
            for (Path file : files.filter(path -> path.toString().contains("/src/main/java/")
                            && path.toString().endsWith("Resource.java"))
                    .toList()) {
                String source = Files.readString(file);
                String kinds = source.contains("@Command(") ? "(?:read|write)" : "read";
                Pattern.compile(kinds + " = \"([a-z]+:[a-z]+)\"")
                        .matcher(source)
                        .results()
                        .forEach(scope -> scopes.add(scope.group(1)));
            }
            return scopes;
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
