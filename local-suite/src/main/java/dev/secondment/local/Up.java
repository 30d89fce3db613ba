package dev.secondment.local;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code up}: one run, from the lock on the data to the orderly stop. */
final class Up {

    private final Options options;
    private final Layout layout;
    private final Progress progress = new Progress(System.out);

    Up(Options options, Layout layout) {
        this.options = options;
        this.layout = layout;
    }

    /** Returns only when the start failed; the shutdown hook ends a run that is up. */
    void run() throws IOException, InterruptedException {
        layout.createFolders();
        DataLock lock = DataLock.hold(layout.data());
        Leftovers.sweepEphemeral(layout.target());
        Leftovers.stopIn(layout.data()).forEach(name -> progress.say("leftover", "stopped " + name));

        Processes processes = new Processes(layout);
        Secrets secrets = new Secrets(layout.data().resolve("secrets.properties"));
        Addresses addresses = new Addresses(new Ports(options.ephemeral(), options.portOffset()), options.replicas());
        List<Component> components = Assembly.components(options, layout, processes, progress, secrets, addresses);
        Ports.mustBeFree(components);

        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(processes, lock), "stop"));
        Suite suite = new Suite(components, processes, progress);
        PostgresServer postgres = new PostgresServer(addresses.postgresPort(), secrets);
        Optional<EnvFile> envFile = options.envFile().map(file -> new EnvFile(file, addresses, postgres, processes));
        Control control = new Control(suite, progress, () -> write(envFile));
        if (options.ephemeral()) {
            control.listen();
        }
        startAll(suite, processes);
        write(envFile);
        control.open();
        greet(addresses);
        Thread.currentThread().join();
    }

    private void startAll(Suite suite, Processes processes) throws InterruptedException {
        try {
            suite.startAll();
        } catch (SuiteFailure failure) {
            if (!processes.isClosed()) {
                throw failure;
            }
            Thread.currentThread().join(); // stopped while starting; the hook ends this process
        }
    }

    private static void write(Optional<EnvFile> envFile) throws IOException {
        if (envFile.isPresent()) {
            envFile.get().write();
        }
    }

    private void greet(Addresses addresses) throws IOException, InterruptedException {
        if (options.isWhole() && !options.ephemeral()) {
            new DemoData(addresses, layout).load();
            progress.print(Banner.text(addresses, layout, progress.seconds()));
        } else {
            progress.say("suite", "everything is ready");
        }
    }

    private void stop(Processes processes, DataLock lock) {
        progress.say("suite", "stopping");
        try {
            processes.stopAll();
            if (options.ephemeral()) {
                Folders.delete(layout.data());
            }
            lock.close();
            progress.say("suite", "stopped");
        } catch (IOException e) {
            progress.say("suite", "stopped, but: " + e);
        }
    }
}
