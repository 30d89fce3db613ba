package dev.secondment.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {

    @Test
    void standardAddressesAreTheDocumentedOnes() {
        Addresses addresses = new Addresses(new Ports(false, 0), 1);

        assertThat(addresses.publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(addresses.issuer()).isEqualTo("http://localhost:8180/realms/secondment");
        assertThat(addresses.urls(Kind.PLACEMENT)).isEqualTo("http://127.0.0.1:8082");
        assertThat(addresses.healthUrls(Kind.LEAVE)).isEqualTo("http://127.0.0.1:9083/q/health/ready");
        assertThat(addresses.kafkaBootstrapServers()).isEqualTo("127.0.0.1:19092");
    }

    @Test
    void replicasShareAName() {
        Addresses addresses = new Addresses(new Ports(false, 0), 2);

        assertThat(addresses.urls(Kind.AGREEMENT)).matches("http://127.0.0.1:8081,http://127.0.0.1:\\d+");
        assertThat(addresses.of(Kind.GATEWAY)).hasSize(1);
    }
}
