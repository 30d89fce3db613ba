package dev.secondment.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * A request body, counted as it passes: a length that is not declared is limited all the same. Beyond the limit the
 * stream fails, which takes the half-sent request back, and the rest is read and dropped.
 */
final class LimitedBody extends PassedStream {
    private final long limit;
    private long seen;
    private @Nullable Handler<Throwable> failure;

    LimitedBody(ReadStream<Buffer> source, long limit) {
        super(source);
        this.limit = limit;
    }

    boolean exceeded() {
        return seen > limit;
    }

    @Override
    public PassedStream handler(@Nullable Handler<Buffer> handler) {
        return super.handler(handler == null ? null : buffer -> pass(buffer, handler));
    }

    private void pass(Buffer buffer, Handler<Buffer> handler) {
        boolean failedBefore = exceeded();
        seen += buffer.length();
        if (!exceeded()) {
            handler.handle(buffer);
        } else if (!failedBefore && failure != null) {
            failure.handle(new BodyExceeded());
        }
    }

    @Override
    public PassedStream exceptionHandler(@Nullable Handler<Throwable> handler) {
        failure = handler;
        return super.exceptionHandler(handler);
    }

    @Override
    public PassedStream endHandler(@Nullable Handler<Void> handler) {
        return super.endHandler(
                handler == null
                        ? null
                        : end -> {
                            if (!exceeded()) {
                                handler.handle(null);
                            }
                        });
    }

    private static final class BodyExceeded extends RuntimeException {
        BodyExceeded() {
            super("The body exceeds the limit", null, false, false);
        }
    }
}
