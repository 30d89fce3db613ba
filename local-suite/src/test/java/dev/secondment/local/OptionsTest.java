package dev.secondment.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void upStartsEverythingUnlessToldOtherwise() {
        Options options = Options.parse(List.of("up"));

        assertThat(options.only()).containsExactlyInAnyOrder(Kind.values());
        assertThat(options.replicas()).isEqualTo(1);
        assertThat(options.ephemeral()).isFalse();
    }

    @Test
    void partsAreNamedShortOrInFull() {
        Options options = Options.parse(List.of("up", "--only", "postgres,agreement,leave-service"));

        assertThat(options.only()).containsExactlyInAnyOrder(Kind.POSTGRES, Kind.AGREEMENT, Kind.LEAVE);
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        assertThatThrownBy(() -> Options.parse(List.of("up", "--fast"))).hasMessageContaining("--fast");
        assertThatThrownBy(() -> Options.parse(List.of("up", "--only", "mysql")))
                .hasMessageContaining("mysql");
        assertThatThrownBy(() -> Options.parse(List.of("up", "--port-offset", "many")))
                .hasMessageContaining("--port-offset needs a number");
        assertThatThrownBy(() -> Options.parse(List.of("up", "--data"))).hasMessageContaining("--data needs a value");
    }
}
