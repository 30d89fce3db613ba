package dev.secondment.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.gateway.GatewayConfig;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouteTableTest {

    private record Service(List<String> paths) implements GatewayConfig.Service {
        @Override
        public List<URI> urls() {
            return List.of();
        }

        @Override
        public List<URI> health() {
            return List.of();
        }

        @Override
        public Optional<URI> openapi() {
            return Optional.empty();
        }
    }

    private final RouteTable routes = new RouteTable(Map.of(
            "leave-service", new Service(List.of("/v1/leave-requests", "/v1/absences")),
            "agreement-service", new Service(List.of("/v1/agreements"))));

    @Test
    void a_prefix_covers_itself_and_what_is_below() {
        assertThat(routes.serviceOf("/v1/agreements")).contains("agreement-service");
        assertThat(routes.serviceOf("/v1/agreements/")).contains("agreement-service");
        assertThat(routes.serviceOf("/v1/agreements/1/signatures")).contains("agreement-service");
        assertThat(routes.serviceOf("/v1/leave-requests/quote")).contains("leave-service");
    }

    @Test
    void nothing_else_is_covered() {
        assertThat(routes.serviceOf("/v1/agreements-export")).isEmpty();
        assertThat(routes.serviceOf("/v1/agreement")).isEmpty();
        assertThat(routes.serviceOf("/v1")).isEmpty();
        assertThat(routes.serviceOf("/")).isEmpty();
        assertThat(routes.serviceOf("/x/v1/agreements")).isEmpty();
    }

    @Test
    void two_services_cannot_share_a_prefix() {
        Map<String, Service> twice = Map.of("a", new Service(List.of("/v1/x")), "b", new Service(List.of("/v1/x")));

        assertThatThrownBy(() -> new RouteTable(twice)).hasMessageContaining("/v1/x");
    }
}
