package dev.secondment.agreement;

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

/**
 * The PostgreSQL driver, counting what each request makes it execute: every statement, whoever sends it, whether
 * Hibernate or plain SQL. A batch is one. The service's own threads, which serve no request, count for nobody.
 */
public final class CountingDriver implements Driver {

    /** A request that carries this header is counted, under its value. */
    public static final String HEADER = "X-Counted-As";

    private static final Map<String, AtomicInteger> COUNTS = new ConcurrentHashMap<>();

    private final Driver driver = new org.postgresql.Driver();

    public static int executedFor(String name) {
        return COUNTS.getOrDefault(name, new AtomicInteger()).get();
    }

    private static void executed() {
        if (Arc.container() == null || !Arc.container().requestContext().isActive()) {
            return;
        }
        RoutingContext request =
                Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
        String name = request == null ? null : request.request().getHeader(HEADER);
        if (name != null) {
            COUNTS.computeIfAbsent(name, unseen -> new AtomicInteger()).incrementAndGet();
        }
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        return watched(Connection.class, driver.connect(url, info));
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
