package dev.secondment.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL from the zonky binaries, with settings that keep what was acknowledged. */
final class PostgresComponent implements Component {

    private final Layout layout;
    private final Processes processes;
    private final PostgresServer server;
    private final boolean throwAway;

    PostgresComponent(Layout layout, Processes processes, PostgresServer server, boolean throwAway) {
        this.layout = layout;
        this.processes = processes;
        this.server = server;
        this.throwAway = throwAway;
    }

    static Path folder(Path data) {
        return data.resolve("postgres");
    }

    @Override
    public Kind kind() {
        return Kind.POSTGRES;
    }

    @Override
    public List<Integer> ports() {
        return List.of(server.port());
    }

    @Override
    public Launch prepare() throws IOException, InterruptedException {
        Path bin = PostgresBinaries.unpacked(layout).resolve("bin");
        Path folder = folder(layout.data());
        Unprivileged user = Unprivileged.choose();
        if (Files.notExists(folder.resolve("PG_VERSION"))) {
            initialise(bin, folder, user);
        }
        refuseOtherMajor(folder);
        return launch(
                user,
                folder,
                bin.resolve("postgres").toString(),
                setting("listen_addresses", PostgresServer.HOST),
                setting("port", Integer.toString(server.port())),
                setting("unix_socket_directories", ""),
                setting("max_connections", "200"),
                setting("fsync", "on"),
                setting("synchronous_commit", "on"),
                setting("timezone", "UTC"),
                setting("log_timezone", "UTC"));
    }

    private static String setting(String name, String value) {
        return "--" + name + "=" + value;
    }

    private void initialise(Path bin, Path folder, Unprivileged user) throws IOException, InterruptedException {
        Folders.delete(folder); // a half-made one, if the launcher was killed here
        Files.createDirectories(folder);
        user.give(folder);
        Path password = layout.data().resolve("initdb-password");
        Files.deleteIfExists(password);
        Files.createFile(password, Secrets.OWNER_ONLY);
        Files.writeString(password, server.admin().password());
        user.give(password);
        List<String> options = new ArrayList<>(List.of(
                bin.resolve("initdb").toString(),
                "--username=" + PostgresServer.ADMIN,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        if (throwAway) {
            options.add("--no-sync");
        }
        try {
            processes.run("initdb", launch(user, folder, options.toArray(String[]::new)));
        } finally {
            Files.delete(password);
        }
    }

    private static Launch launch(Unprivileged user, Path folder, String... program) {
        List<String> command = new ArrayList<>(user.prefix());
        command.addAll(List.of(program));
        command.addAll(List.of("-D", folder.toString()));
        return new Launch(command, Map.of(), folder.toString(), Launch.StopSignal.INT);
    }

    private void refuseOtherMajor(Path folder) throws IOException {
        String made = Files.readString(folder.resolve("PG_VERSION")).strip();
        String ours = layout.version("Postgres");
        if (!ours.startsWith(made + ".")) {
            throw new SuiteFailure("The data in " + folder + " was made by PostgreSQL " + made + ", the suite now has "
                    + ours + ".\nKeep the old version to save your data, or start afresh with: ./suite reset");
        }
    }

    /** Ready means: the databases and roles are there. */
    @Override
    public boolean ready() throws SQLException, IOException {
        new PostgresRoles(server).create();
        return true;
    }

    @Override
    public String address() {
        return PostgresServer.HOST + ":" + server.port();
    }
}
