package dev.secondment.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body on its way through, piece by piece and no faster than the receiver takes it. */
abstract class PassedStream implements ReadStream<Buffer> {
    private final ReadStream<Buffer> source;

    PassedStream(ReadStream<Buffer> source) {
        this.source = source;
    }

    @Override
    public PassedStream handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler);
        return this;
    }

    @Override
    public PassedStream exceptionHandler(@Nullable Handler<Throwable> handler) {
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public PassedStream endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }

    @Override
    public PassedStream pause() {
        source.pause();
        return this;
    }

    @Override
    public PassedStream resume() {
        source.resume();
        return this;
    }

    @Override
    public PassedStream fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
