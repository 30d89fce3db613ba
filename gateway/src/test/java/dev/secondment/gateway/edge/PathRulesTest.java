package dev.secondment.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/docs/",
                "/v1/agreements",
                "/v1/agreements/0190a000-0000-7000-8000-00000000ac3e/signatures",
                "/v1/agreements?status=DRAFT&x=%2F..;//",
                "/.well-known/api-catalog",
                "/v1/names/M%C3%BCller%20x,y",
                "/v1/a...b/.c"
            })
    void a_plain_target_passes(String target) {
        assertThat(PathRules.allows(target)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "v1/agreements",
                "http://evil/v1/agreements",
                "//v1/agreements",
                "/v1//agreements",
                "/v1/agreements//",
                "/v1/./agreements",
                "/v1/../agreements",
                "/v1/agreements/..",
                "/v1/agreements/.?x=1",
                "/v1/%2e%2e/agreements",
                "/v1/%2E/agreements",
                "/v1/x%2fagreements",
                "/v1/x%2Fagreements",
                "/v1/x%5cagreements",
                "/v1/x\\agreements",
                "/v1/x%00",
                "/v1/x%0d%0aX: 1",
                "/v1/agreements;a=b",
                "/v1/agreements%3ba=b",
                "/v1/%252e%252e/agreements",
                "/%761/agreements",
                "/v1/%61greements",
                "/v1/x%",
                "/v1/x%zz",
                "/v1/x y",
                "/v1/x#fragment",
                "/v1/ä"
            })
    void a_target_that_servers_may_read_differently_is_refused(String target) {
        assertThat(PathRules.allows(target)).isFalse();
    }
}
