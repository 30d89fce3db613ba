package dev.secondment.platform.test;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL driver, counting what each request makes it execute: every statement, whoever sends it, whether
 * Hibernate or plain SQL. A batch is one. The service's own threads, which serve no request, count for nobody.
 *
 * <p>A service's tests use it by {@code quarkus.datasource.jdbc.driver} in their configuration.
 */
public final class CountingDriver implements Driver {

    /** A request that carries this header is counted, under its value. */
    public static final String HEADER = "X-Counted-As";

    private static final Map<String, AtomicInteger> COUNTS = new ConcurrentHashMap<>();

    private final Driver driver = postgres();

    /** By name: the compiler lacks annotations that its class carries. */
    private static Driver postgres() {
        try {
            return Class.forName("org.postgresql.Driver")
                    .asSubclass(Driver.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    public static int executedFor(String name) {
        return COUNTS.getOrDefault(name, new AtomicInteger()).get();
    }

    private static void executed() {
        if (Arc.container() == null || !Arc.container().requestContext().isActive()) {
            return;
        }
        RoutingContext request =
                Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
        @Nullable String name = request == null ? null : request.request().getHeader(HEADER);
        if (name != null) {
            COUNTS.computeIfAbsent(name, unseen -> new AtomicInteger()).incrementAndGet();
        }
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        Connection connection = driver.connect(url, info);
        return connection == null ? null : watched(Connection.class, connection);
    }

    /** And so are the statements that it makes. */
    private static <T> T watched(Class<T> type, Object watched) {
        return type.cast(Proxy.newProxyInstance(
                CountingDriver.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (watched instanceof Statement && method.getName().startsWith("execute")) {
                        executed();
                    }
                    try {
                        Object made = method.invoke(watched, arguments);
                        return made instanceof Statement ? watched(method.getReturnType(), made) : made;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return driver.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return driver.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return driver.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return driver.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return driver.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.postgresql");
    }
}
