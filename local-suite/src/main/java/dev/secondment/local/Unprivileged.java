package dev.secondment.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL refuses to run as root. An ordinary user starts it as it is; root gives up being root for it. */
enum Unprivileged {
    ORDINARY_USER(""),
    /** Root in a user namespace of its own is nobody, to whom root's files belong. */
    NAMESPACE("unshare -U"),
    /** Where namespaces are off: the user nobody, to whom the data folder is given. */
    NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups");

    private static final int NOBODY_ID = 65_534;

    private final String prefix;

    Unprivileged(String prefix) {
        this.prefix = prefix;
    }

    /** What to put before a command. */
    List<String> prefix() {
        return prefix.isEmpty() ? List.of() : List.of(prefix.split(" ", -1));
    }

    static Unprivileged choose() throws InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return ORDINARY_USER;
        }
        for (Unprivileged way : List.of(NAMESPACE, NOBODY)) {
            if (way.works()) {
                return way;
            }
        }
        throw new SuiteFailure(
                "PostgreSQL refuses to run as root, and neither unshare -U nor setpriv works here."
                        + "\nRun the suite as an ordinary user, or allow user namespaces: sysctl -w user.max_user_namespaces=10000");
    }

    private boolean works() throws InterruptedException {
        List<String> probe = new ArrayList<>(prefix());
        probe.add("true");
        try {
            return new ProcessBuilder(probe)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // the program is not installed
        }
    }

    void give(Path file) throws IOException {
        if (this == NOBODY) {
            Files.setAttribute(file, "unix:uid", NOBODY_ID);
            Files.setAttribute(file, "unix:gid", NOBODY_ID);
        }
    }
}
