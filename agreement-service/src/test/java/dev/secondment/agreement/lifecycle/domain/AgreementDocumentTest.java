package dev.secondment.agreement.lifecycle.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.agreement.terms.domain.TermsFixture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgreementDocumentTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static AgreementDocument document(Terms terms) {
        return new AgreementDocument(AgreementFixture.ID, "SEC-2026-000123", terms);
    }

    @Test
    void the_hash_of_what_was_signed_never_changes() {
        // Computed once, apart from this code. Should it differ, agreements signed yesterday no longer verify.
        assertThat(document(TermsFixture.signedOnce()).hash())
                .isEqualTo("d6b5624bf3e70d3b27483accf58eb3e8f51aeec0644de367d4d87a5ec5b86379");
    }

    @Test
    void the_hash_covers_the_agreements_id_and_number() {
        Terms terms = TermsFixture.complete();
        Set<String> hashes = new HashSet<>(List.of(
                document(terms).hash(),
                new AgreementDocument(AgreementFixture.ID, "SEC-2026-000124", terms).hash(),
                new AgreementDocument(TermsFixture.ACME, "SEC-2026-000123", terms).hash()));
        assertThat(hashes).hasSize(3);
    }

    @Test
    void the_hash_survives_any_detour_through_json_in_any_member_order() throws Exception {
        String hash = document(TermsFixture.complete()).hash();
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            JsonNode shuffled = shuffled(JSON.valueToTree(TermsFixture.complete()), random);
            assertThat(document(JSON.treeToValue(shuffled, Terms.class)).hash()).isEqualTo(hash);
        }
    }

    @Test
    void every_single_value_of_the_terms_is_covered() throws Exception {
        JsonNode whole = JSON.valueToTree(TermsFixture.complete());
        List<String> pointers = new ArrayList<>();
        collectLeaves(whole, "", pointers);
        assertThat(pointers).hasSizeGreaterThan(40);
        Set<String> hashes =
                new HashSet<>(Set.of(document(TermsFixture.complete()).hash()));
        for (String pointer : pointers) {
            JsonNode changed = whole.deepCopy();
            int slash = pointer.lastIndexOf('/');
            ((ObjectNode) changed.at(pointer.substring(0, slash))).remove(pointer.substring(slash + 1));
            assertThat(hashes.add(
                            document(JSON.treeToValue(changed, Terms.class)).hash()))
                    .as("%s is covered by the hash", pointer)
                    .isTrue();
        }
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
        Collections.shuffle(members, random);
        ObjectNode result = JSON.createObjectNode();
        members.forEach(member -> result.set(member.getKey(), shuffled(member.getValue(), random)));
        return result;
    }

    /** Members of objects that hold a value; lists count as one. */
    private static void collectLeaves(JsonNode node, String pointer, List<String> pointers) {
        node.properties().forEach(member -> {
            String path = pointer + "/" + member.getKey();
            if (member.getValue().isObject()) {
                collectLeaves(member.getValue(), path, pointers);
            } else if (!member.getValue().isNull()) {
                pointers.add(path);
            }
        });
    }
}
