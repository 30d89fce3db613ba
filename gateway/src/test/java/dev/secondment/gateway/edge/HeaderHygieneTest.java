package dev.secondment.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;

class HeaderHygieneTest {

    @Test
    void what_the_connection_header_names_goes_with_it() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add("Connection", "close, X-One")
                .add("connection", " x-two ,")
                .add("X-One", "1")
                .add("X-TWO", "2")
                .add("X-Three", "3")
                .add("Keep-Alive", "timeout=1");

        HeaderHygiene.stripConnection(headers);

        assertThat(headers.names()).containsExactly("X-Three");
    }

    @Test
    void the_connection_header_cannot_take_the_framing_away() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add("Connection", "Content-Length, Transfer-Encoding, Host")
                .add("Content-Length", "3")
                .add("Host", "gateway");

        HeaderHygiene.stripConnection(headers);

        assertThat(headers.names()).containsExactlyInAnyOrder("Content-Length", "Host");
    }

    @Test
    void only_the_inside_may_speak_of_identity() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add("X-USER-ID", "root")
                .add("X_Organization", "globex")
                .add("x-tenantid", "globex")
                .add("X-Forwarded-Anything", "1")
                .add("forwarded", "for=1")
                .add("X-Usage", "kept");

        HeaderHygiene.stripInside(headers);

        assertThat(headers.names()).containsExactly("X-Usage");
    }
}
