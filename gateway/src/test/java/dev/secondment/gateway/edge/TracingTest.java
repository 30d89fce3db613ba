package dev.secondment.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracingTest {

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "a-B-c-9-0", "0190a000-0000-7000-8000-00000000ac3e"})
    void a_good_request_id_is_kept(String id) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("X-Request-Id", id);

        Tracing.settle(headers);

        assertThat(headers.get("X-Request-Id")).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "with space", "line\nbreak", "", "<script>", "äöüäöüäö"})
    void a_bad_request_id_is_replaced(String id) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("X-Request-Id", id);

        Tracing.settle(headers);

        assertThat(headers.get("X-Request-Id")).isNotEqualTo(id).matches("[A-Za-z0-9-]{8,64}");
        assertThat(headers.getAll("X-Request-Id")).hasSize(1);
    }

    @Test
    void a_trace_begins_where_none_came_in() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add("traceparent", "00-00000000000000000000000000000000-00f067aa0ba902b7-01")
                .add("tracestate", "vendor=1");

        Tracing.settle(headers);

        assertThat(headers.get("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        assertThat(Tracing.traceId(headers)).hasSize(32).isNotEqualTo("0".repeat(32));
        assertThat(headers.contains("tracestate")).isFalse();
    }
}
