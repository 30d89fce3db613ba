package dev.secondment.gateway.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** Raw bytes to the gateway, and what came back until it closed or fell silent. */
public final class Wire implements AutoCloseable {
    private static final int SILENCE = (int) Duration.ofSeconds(5).toMillis();

    private final Socket socket;

    public Wire() {
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), address().getPort());
            socket.setSoTimeout(SILENCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static URI address() {
        return URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
    }

    /** A request or answer head of these lines. */
    public static String head(String... lines) {
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    /** Sends the text in one piece and reads until the gateway closes. */
    public static String exchange(String request) {
        try (Wire wire = new Wire()) {
            return wire.send(request).readToEnd();
        }
    }

    public Wire send(String text) {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    public Wire send(byte[] bytes) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads until the text has come. */
    public String readUntil(String text) {
        return read(text);
    }

    public String readToEnd() {
        return read(null);
    }

    private String read(String until) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            int next = socket.getInputStream().read();
            while (next >= 0) {
                answer.write(next);
                if (until != null
                        && answer.toString(StandardCharsets.ISO_8859_1).endsWith(until)) {
                    break;
                }
                next = socket.getInputStream().read();
            }
        } catch (IOException e) {
            answer.writeBytes(("\n[" + e + "]").getBytes(StandardCharsets.ISO_8859_1));
        }
        return answer.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
