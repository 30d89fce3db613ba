package dev.secondment.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of the gateway; the services and their paths are the route table. */
@ConfigMapping(prefix = "secondment.gateway")
public interface GatewayConfig {

    /** The services behind the gateway, by name. */
    Map<String, Service> services();

    Limits limits();

    Upstream upstream();

    /** Where the keys that sign tokens are published. */
    URI jwksUrl();

    /** The identity provider's address as callers see it. */
    String issuer();

    /** The address under which callers reach the gateway. */
    String publicUrl();

    /** Whether demo-only addresses, such as the test clock, exist. */
    @WithDefault("false")
    boolean demo();

    /** One service: every list holds one address per replica. */
    interface Service {
        /** The path prefixes that belong to it. */
        List<String> paths();

        /** Base addresses of the replicas. */
        List<URI> urls();

        /** Health addresses of the replicas, on their management ports. */
        List<URI> health();

        /** Address of the API document; derived from the health address when absent. */
        Optional<URI> openapi();
    }

    /** What one request may weigh. */
    interface Limits {
        @WithDefault("262144")
        long bodyBytes();
    }

    /** How a service is called. */
    interface Upstream {
        @WithDefault("PT2S")
        Duration connectTimeout();

        @WithDefault("PT15S")
        Duration responseTimeout();

        /** Connections per replica, and requests that may wait for one. */
        @WithDefault("128")
        int connections();

        @WithDefault("1024")
        int waiting();

        /** The circuit opens when half of this many calls failed, and is tried again after the delay. */
        @WithDefault("10")
        int circuitCalls();

        @WithDefault("PT5S")
        Duration circuitDelay();
    }
}
