package dev.secondment.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplicasTest {
    private final Replicas replicas =
            new Replicas(List.of(URI.create("http://a"), URI.create("http://b"), URI.create("https://c:9")));

    private List<String> turn() {
        return replicas.inTurn().stream()
                .map(replica -> replica.url().getHost())
                .toList();
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
    void the_port_is_that_of_the_scheme_unless_given() {
        assertThat(replicas.all()).extracting(Replica::port).containsExactly(80, 80, 9);
        assertThat(new Replicas(List.of(URI.create("https://d")))
                        .all()
                        .getFirst()
                        .port())
                .isEqualTo(443);
    }
}
