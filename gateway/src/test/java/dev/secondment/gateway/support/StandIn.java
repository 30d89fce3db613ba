package dev.secondment.gateway.support;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server of bytes where a service would be: it shows what arrives and answers exactly what a test wants. */
public final class StandIn implements AutoCloseable {

    /** A request as it came over the wire; header names in lower case. */
    public record Received(String method, String target, Map<String, List<String>> headers, String body) {
        public Optional<String> header(String name) {
            return headers.getOrDefault(name, List.of()).stream().findFirst();
        }
    }

    /** Writes the whole answer; the connection is closed when it returns false. */
    @FunctionalInterface
    public interface Behaviour {
        boolean answer(Received request, OutputStream out) throws Exception;
    }

    private final ServerSocket server = new ServerSocket();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<Socket> open = new ConcurrentLinkedQueue<>();
    private final Thread acceptor;
    private volatile Behaviour behaviour;

    private StandIn(int port, Behaviour behaviour) throws IOException {
        this.behaviour = behaviour;
        server.setReuseAddress(true);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        acceptor = Thread.ofVirtual().start(this::accept);
    }

    /** Takes the place of the service, or of one of its replicas. */
    public static StandIn of(String place, Behaviour behaviour) {
        try {
            return new StandIn(Places.port(place), behaviour);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Behaviour json(int status, String body) {
        return answer(status, body, "Content-Type: application/json");
    }

    /** Answers with these header lines and the length of the body. */
    public static Behaviour answer(int status, String body, String... headers) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(List.of(headers));
        lines.addFirst("HTTP/1.1 " + status + " Any");
        lines.add("Content-Length: " + bytes.length);
        byte[] head = Wire.head(lines.toArray(String[]::new)).getBytes(StandardCharsets.US_ASCII);
        return (request, out) -> {
            out.write(head);
            out.write(request.method().equals("HEAD") ? new byte[0] : bytes);
            return true;
        };
    }

    /** Answers with these lines, no more. */
    public static Behaviour head(String... lines) {
        return (request, out) -> {
            out.write(Wire.head(lines).getBytes(StandardCharsets.US_ASCII));
            return true;
        };
    }

    public void behave(Behaviour next) {
        behaviour = next;
    }

    /** What the gateway sent; that it asks for everybody's health all the time is left out. */
    public List<Received> received() {
        return received;
    }

    public Received only() {
        if (received.size() != 1) {
            throw new AssertionError("One request expected: " + received);
        }
        return received.getFirst();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                open.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            boolean more = true;
            while (more) {
                String head = head(in);
                if (head.isEmpty()) {
                    return;
                }
                Received request = read(head, in);
                if (!request.target().startsWith("/q/health")) {
                    received.add(request);
                }
                more = behaviour.answer(request, socket.getOutputStream());
                socket.getOutputStream().flush();
            }
        } catch (Exception e) {
            // the other side went away, or the test did
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0) {
            head.write(next);
            if (head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
                return head.toString(StandardCharsets.US_ASCII);
            }
            next = in.read();
        }
        return "";
    }

    private static Received read(String head, InputStream in) throws IOException {
        String[] lines = head.strip().split("\r\n", -1);
        String[] first = lines[0].split(" ", -1);
        Map<String, List<String>> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] pair = lines[i].split(":", 2);
            headers.computeIfAbsent(pair[0].toLowerCase(Locale.ROOT), ignored -> new CopyOnWriteArrayList<>())
                    .add(pair[1].strip());
        }
        byte[] body = headers.containsKey("transfer-encoding")
                ? chunks(in)
                : in.readNBytes(Integer.parseInt(
                        headers.getOrDefault("content-length", List.of("0")).getFirst()));
        return new Received(first[0], first[1], headers, new String(body, StandardCharsets.UTF_8));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int size = Integer.parseInt(line(in), 16);
        while (size > 0) {
            body.write(in.readNBytes(size));
            line(in);
            size = Integer.parseInt(line(in), 16);
        }
        line(in);
        return body.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        while (next != '\n') {
            if (next < 0) {
                throw new IOException("The request broke off");
            }
            line.append((char) next);
            next = in.read();
        }
        return line.toString().strip();
    }

    /**
     * The port is free only when the thread that listened has let it go. Who was let in until then is shown out after
     * that: a connection that stays would answer for the next one in this place.
     */
    @Override
    public void close() {
        try {
            server.close();
            acceptor.join();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
