package dev.secondment.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void offsetMovesEveryPort() {
        assertThat(new Ports(false, 2_000).standard(8_080)).isEqualTo(10_080);
    }

    @Test
    void freePortsAreGivenOnce() {
        Ports ports = new Ports(true, 0);

        assertThat(List.of(ports.free(), ports.free(), ports.standard(8_080))).doesNotHaveDuplicates();
    }

    @Test
    void aBusyPortIsNamedWithItsHolder() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Component component = new KafkaComponent(
                    new Layout(null, null, null), RunId.random(true), busy.getLocalPort(), new Ports(true, 0).free());

            assertThatThrownBy(() -> Ports.mustBeFree(List.of(component)))
                    .hasMessageContaining(busy.getLocalPort() + " (kafka) is held by pid "
                            + ProcessHandle.current().pid())
                    .hasMessageContaining("--port-offset");
        }
    }

    @Test
    void onlyListenersOnThatPortHoldIt() {
        List<String> table = List.of(
                "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode",
                "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4711 1",
                "   1: 0100007F:1F91 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4712 1",
                "   2: 0100007F:1F90 0100007F:ABCD 01 00000000:00000000 00:00000000 00000000     0        0 4713 1");

        assertThat(PortHolder.listeningSockets(table, 8_080)).containsExactly("socket:[4711]");
    }
}
