package dev.secondment.agreement.terms.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.secondment.platform.web.MergePatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The terms of the examples in docs/examples, and refinements of them by JSON merge patch, which new members of the terms
 * do not break: {@code TermsFixture.with("{'term': {'plannedEnd': '2027-03-31'}}")}.
 */
public final class TermsFixture {
    public static final UUID ACME = UUID.fromString("0190a000-0000-7000-8000-00000000ac3e");
    public static final UUID GLOBEX = UUID.fromString("0190a000-0000-7000-8000-0000000610be");
    public static final UUID INITECH = UUID.fromString("0190a000-0000-7000-8000-000000001e17");
    public static final LocalDate START = LocalDate.of(2026, 9, 1);
    public static final LocalDate END = LocalDate.of(2027, 2, 28);

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    private static final Terms COMPLETE = example("agreement.json");
    private static final Terms FULL = example("agreement-full.json");

    private TermsFixture() {}

    /** The main job's terms: a client secondment, with nothing but what one needs. */
    public static Terms complete() {
        return COMPLETE;
    }

    /** As somebody signed them before the terms learned more: kept to the letter, while the examples grow. */
    public static Terms signedOnce() {
        return file(Path.of("src", "test", "resources", "terms-signed-once.json"));
    }

    /** Every part used: a vendor's project, ended by its task. */
    public static Terms full() {
        return FULL;
    }

    /** Only what a draft cannot do without. */
    public static Terms bare() {
        return read("{'home': {'organizationId': '" + ACME + "'}}");
    }

    /** Nothing at all. */
    public static Terms empty() {
        return read("{}");
    }

    /** The complete terms, changed. */
    public static Terms with(String mergePatch) {
        return with(complete(), mergePatch);
    }

    public static Terms with(Terms terms, String mergePatch) {
        return convert(MergePatch.apply(JSON.valueToTree(terms), tree(mergePatch)), Terms.class);
    }

    public static Terms read(String json) {
        return convert(tree(json), Terms.class);
    }

    public static <T> T convert(JsonNode json, Class<T> type) {
        try {
            return JSON.treeToValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json.toString(), e);
        }
    }

    public static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private static Terms example(String name) {
        return file(Path.of("..", "docs", "examples", name));
    }

    private static Terms file(Path path) {
        try {
            return read(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
