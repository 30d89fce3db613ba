package dev.secondment.agreement.lifecycle.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.secondment.agreement.lifecycle.domain.AgreementDocument;
import dev.secondment.agreement.lifecycle.domain.AgreementFixture;
import dev.secondment.agreement.terms.domain.CanonicalJson;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.agreement.terms.domain.TermsFixture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.java.spi.UnknownBasicJavaType;
import org.junit.jupiter.api.Test;

/** What was signed can be read back from its column years later, to the byte. */
class TermsFormatTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final JavaType<Terms> TERMS = new UnknownBasicJavaType<>(Terms.class);

    private final TermsFormat format = new TermsFormat();

    private Terms kept(String json) {
        return format.fromString(json, TERMS, null);
    }

    private String column(Terms terms) {
        return format.toString(terms, TERMS, null);
    }

    private static String hash(Terms terms) {
        return new AgreementDocument(AgreementFixture.ID, "SEC-2026-000123", terms).hash();
    }

    @Test
    void the_full_terms_come_back_as_they_were() {
        Terms full = TermsFixture.full();
        assertThat(kept(column(full))).isEqualTo(full);
        assertThat(hash(kept(column(full)))).isEqualTo(hash(full));
        assertThat(kept(CanonicalJson.of(full))).isEqualTo(full);
    }

    @Test
    void any_part_of_them_in_any_order_keeps_its_hash() throws Exception {
        Random random = new Random(7);
        JsonNode full = JSON.readTree(CanonicalJson.of(TermsFixture.full()));
        for (int i = 0; i < 500; i++) {
            Terms some = kept(shuffled(full, random, true).toString());
            String hash = hash(some);
            JsonNode column = JSON.readTree(column(some));
            assertThat(hash(kept(shuffled(column, random, false).toString()))).isEqualTo(hash);
        }
    }

    @Test
    void the_full_hash_never_changes() {
        // Should it differ, agreements signed yesterday no longer verify.
        assertThat(hash(TermsFixture.full()))
                .isEqualTo("5effe85509aaf5a113a944180683ccc63c2b678b254fc61e87560ce93632c6fd");
    }

    @Test
    void members_that_came_later_change_no_hash_of_terms_without_them() {
        Set<String> later = Set.of("workingTime.rotation", "workingTime.minutesPerDay", "workingTime.shifts");

        assertThat(hash(TermsFixture.full().only(member -> !later.contains(member))))
                .isEqualTo("fc462c9099b5b53b54e9044d2fd959b99ee5b2ccd3f20379eb7c46a753e98f51");
    }

    /** jsonb keeps no order of members. */
    private static JsonNode shuffled(JsonNode node, Random random, boolean tear) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
        Collections.shuffle(members, random);
        ObjectNode result = JSON.createObjectNode();
        members.stream()
                .filter(member -> !tear || random.nextInt(6) > 0)
                .forEach(member -> result.set(member.getKey(), shuffled(member.getValue(), random, tear)));
        return result;
    }
}
