package dev.secondment.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/**
 * Orders of a test that started a throw-away suite, one per line on standard input. Its end means that the test is
 * gone, and ends the suite.
 */
final class Control {

    private final Suite suite;
    private final Progress progress;
    private final AfterChange afterChange;
    private final CountDownLatch open = new CountDownLatch(1);

    interface AfterChange {
        void run() throws IOException;
    }

    Control(Suite suite, Progress progress, AfterChange afterChange) {
        this.suite = suite;
        this.progress = progress;
        this.afterChange = afterChange;
    }

    void listen() {
        Thread.ofPlatform().daemon().name("control").start(this::readUntilEnd);
    }

    /** From now on orders are carried out; earlier ones waited. */
    void open() {
        open.countDown();
    }

    private void readUntilEnd() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    open.await();
                    answer(line.strip());
                }
            }
        } catch (IOException e) {
            // no more orders either way
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(0);
    }

    private void answer(String order) throws InterruptedException {
        try {
            carryOut(order);
            afterChange.run();
            progress.print("done " + order);
        } catch (IOException | RuntimeException e) {
            progress.print("failed " + order + ": " + e.getMessage());
        }
    }

    private void carryOut(String order) throws IOException, InterruptedException {
        String[] words = order.split("\\s+", -1);
        if (words.length != 2) {
            throw new SuiteFailure("an order is: start|stop|kill|restart <part>");
        }
        switch (words[0]) {
            case "start" -> suite.start(words[1]);
            case "stop" -> suite.stop(words[1]);
            case "kill" -> suite.kill(words[1]);
            case "restart" -> {
                suite.stop(words[1]);
                suite.start(words[1]);
            }
            default -> throw new SuiteFailure("an order is: start|stop|kill|restart <part>");
        }
    }
}
