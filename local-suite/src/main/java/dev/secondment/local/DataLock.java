package dev.secondment.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One launcher per data folder. The system gives the lock back when its holder dies, however it dies. */
final class DataLock implements AutoCloseable {

    private final FileChannel channel;
    private final @Nullable FileLock lock;

    private DataLock(FileChannel channel, @Nullable FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static DataLock tryHold(Path data) throws IOException {
        Files.createDirectories(data);
        FileChannel channel =
                FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            return new DataLock(channel, channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return new DataLock(channel, null);
        }
    }

    static DataLock hold(Path data) throws IOException {
        DataLock lock = tryHold(data);
        if (!lock.isHeld()) {
            lock.close();
            throw new SuiteFailure("The suite is already running on " + data
                    + ".\nStop it with Ctrl-C in its terminal, or run a second one on data and ports of its own:"
                    + " ./suite run --data .data-2 --port-offset 1000");
        }
        return lock;
    }

    /** Waits for its turn, where two runs may want to make the same thing once. */
    static DataLock await(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return new DataLock(channel, channel.lock());
    }

    boolean isHeld() {
        return lock != null;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
