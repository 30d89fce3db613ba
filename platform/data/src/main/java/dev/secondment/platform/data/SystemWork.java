package dev.secondment.platform.data;

import java.util.function.Supplier;

/**
 * Work that no caller asked for: consumers, dated work, the relay. Transactions begun inside see every row, and the
 * name stands where a caller's would.
 */
public final class SystemWork {
    private static final ScopedValue<String> NAME = ScopedValue.newInstance();

    private SystemWork() {}

    public static void run(String name, Runnable work) {
        ScopedValue.where(NAME, name).run(work);
    }

    public static <T> T call(String name, Supplier<T> work) {
        return ScopedValue.where(NAME, name).call(work::get);
    }

    /** The name of the work under way, or empty when a caller is being served. */
    static String name() {
        return NAME.orElse("");
    }
}
