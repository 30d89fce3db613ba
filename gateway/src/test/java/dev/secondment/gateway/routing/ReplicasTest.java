package dev.secondment.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.gateway.routing.Replica.Place;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReplicasTest {
    private final Replicas replicas = of("http://a", "http://b", "https://c:9");

    private static Replicas of(String... urls) {
        return new Replicas(Stream.of(urls)
                .map(url -> new Place(URI.create(url), URI.create(url + "/health")))
                .toList());
    }

    private List<String> turn() {
        return replicas.inTurn().stream().map(Replica::host).toList();
    }

    @Test
    void replicas_take_turns() {
        assertThat(turn()).containsExactly("a", "b", "c");
        assertThat(turn()).containsExactly("b", "c", "a");
        assertThat(turn()).containsExactly("c", "a", "b");
        assertThat(turn()).containsExactly("a", "b", "c");
    }

    @Test
    void one_that_failed_comes_last_until_it_takes_a_connection_again() {
        Replica first = replicas.all().getFirst();
        first.failed();
        assertThat(turn()).containsExactly("b", "c", "a");

        first.connected();
        turn();
        turn();
        assertThat(turn()).containsExactly("a", "b", "c");
    }

    @Test
    void one_that_is_not_ready_comes_last_until_it_is() {
        Replica first = replicas.all().getFirst();
        assertThat(first.ready(false)).isTrue();
        assertThat(first.ready(false)).as("news").isFalse();
        assertThat(turn()).containsExactly("b", "c", "a");
        first.connected();
        assertThat(turn()).containsExactly("b", "c", "a");

        first.ready(true);
        assertThat(turn()).containsExactly("c", "a", "b");
    }

    @Test
    void a_name_with_several_addresses_is_several_replicas_and_what_is_known_of_them_stays() {
        Replicas scaled = of("http://service:8080");
        scaled.follow(name -> List.of("10.0.0.1", "10.0.0.2"));
        scaled.all().getFirst().ready(false);
        scaled.follow(name -> List.of("10.0.0.1", "10.0.0.2", "10.0.0.3"));

        assertThat(scaled.inTurn()).extracting(Replica::host).containsExactly("10.0.0.2", "10.0.0.3", "10.0.0.1");
        assertThat(scaled.all())
                .extracting(Replica::url, Replica::health)
                .first()
                .hasToString("(http://10.0.0.1:8080, http://10.0.0.1:8080/health)");
        scaled.follow(name -> List.of("10.0.0.3"));
        assertThat(scaled.all()).extracting(Replica::host).containsExactly("10.0.0.3");
        scaled.follow(name -> List.of());
        assertThat(scaled.all()).extracting(Replica::host).containsExactly("10.0.0.3");
    }

    @Test
    void a_name_with_a_certificate_is_called_by_its_name() {
        replicas.follow(name -> List.of("10.0.0.1"));
        assertThat(replicas.all()).extracting(Replica::host).containsExactly("10.0.0.1", "10.0.0.1", "c");
    }

    @Test
    void the_port_is_that_of_the_scheme_unless_given() {
        assertThat(replicas.all()).extracting(replica -> replica.place().port()).containsExactly(80, 80, 9);
        assertThat(of("https://d").all().getFirst().place().port()).isEqualTo(443);
    }
}
