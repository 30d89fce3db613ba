package dev.secondment.local;

/** {@code status}: what the state file says, checked against the processes that live. */
final class Status {

    private final Layout layout;

    Status(Layout layout) {
        this.layout = layout;
    }

    void run() {
        StateFile.State state = new StateFile(layout.data()).read();
        if (state.processes().isEmpty()) {
            System.out.println("Nothing runs on " + layout.data());
            return;
        }
        for (RecordedProcess process : state.processes()) {
            boolean lives =
                    ProcessHandle.of(process.pid()).filter(process::isStill).isPresent();
            System.out.printf(
                    "%-20s pid %-8d %-8s %s%n",
                    process.name(),
                    process.pid(),
                    lives ? "runs" : "is gone",
                    state.addresses().getOrDefault(process.name(), ""));
        }
    }
}
