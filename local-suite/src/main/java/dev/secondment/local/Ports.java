package dev.secondment.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Gives out ports: the standard ones plus an offset, or free ones. */
final class Ports {

    /** Below the range from which systems take ports for outgoing connections, so nothing grabs them before we do. */
    private static final int FREE_FROM = 20_000;

    private static final int FREE_TO = 32_000;

    private final boolean anyFree;
    private final int offset;
    private final Set<Integer> given = new HashSet<>();

    Ports(boolean anyFree, int offset) {
        this.anyFree = anyFree;
        this.offset = offset;
    }

    int standard(int port) {
        if (anyFree) {
            return free();
        }
        given.add(port + offset);
        return port + offset;
    }

    int free() {
        RandomGenerator random = RandomGenerator.getDefault();
        for (int attempt = 0; attempt < 1_000; attempt++) {
            int port = random.nextInt(FREE_FROM, FREE_TO);
            if (!given.contains(port) && isFree(port)) {
                given.add(port);
                return port;
            }
        }
        throw new SuiteFailure("No free port between " + FREE_FROM + " and " + FREE_TO);
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Names every busy port with its holder, before anything is started. */
    static void mustBeFree(List<Component> components) {
        StringBuilder busy = new StringBuilder();
        for (Component component : components) {
            for (int port : component.ports()) {
                if (!isFree(port)) {
                    busy.append("\n  ")
                            .append(port)
                            .append(" (")
                            .append(component.name())
                            .append(") is held by ");
                    busy.append(PortHolder.of(port).orElse("a process that this user may not see"));
                }
            }
        }
        if (!busy.isEmpty()) {
            throw new SuiteFailure("Ports are in use:" + busy
                    + "\nStop the holder, or run on other ports, for example: ./suite run --port-offset 1000");
        }
    }
}
