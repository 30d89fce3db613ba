package dev.secondment.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer. When the service breaks off in the middle of an HTTP/1 answer, the caller's connection is
 * closed here. The proxy would reset the answer instead, and Vert.x tells nobody that a reset answer is over: it would
 * be missing in the access log, and a shutdown would wait for it.
 */
final class AnswerBody extends PassedStream {
    private final HttpServerRequest outside;

    AnswerBody(ReadStream<Buffer> source, HttpServerRequest outside) {
        super(source);
        this.outside = outside;
    }

    @Override
    public PassedStream exceptionHandler(@Nullable Handler<Throwable> handler) {
        return super.exceptionHandler(handler == null ? null : failure -> breakOff(failure, handler));
    }

    private void breakOff(Throwable failure, Handler<Throwable> handler) {
        if (outside.version() == HttpVersion.HTTP_2) {
            handler.handle(failure);
        } else {
            outside.connection().close();
        }
    }
}
