package dev.secondment.platform.data;

import dev.secondment.platform.problem.ProblemException;
import dev.secondment.platform.web.SuiteClock;
import dev.secondment.platform.web.WebProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.event.Observes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Lets days pass in the demo profile; elsewhere it does not exist. The shift is kept in the database, so that
 * replicas and restarts follow.
 */
@Path("/v1/test-clock")
@RunOnVirtualThread
public class TestClockResource {

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2199-12-31T00:00:00Z");

    private final SuiteClock clock;
    private final Sql sql;
    private final boolean demo;

    /** Held from reading or writing the row until the clock follows it: else what was read before turns it back. */
    private final Object turning = new Object();

    TestClockResource(SuiteClock clock, Sql sql, @ConfigProperty(name = "secondment.demo") boolean demo) {
        this.clock = clock;
        this.sql = sql;
        this.demo = demo;
    }

    /** What the clock shall read, or reads. */
    public record Reading(@NotNull Instant now) {}

    @GET
    @Authenticated
    @Operation(hidden = true)
    public Reading read() {
        refuseOutsideDemo();
        return new Reading(clock.instant());
    }

    @POST
    @Authenticated
    @Operation(hidden = true)
    public Reading move(@NotNull @Valid Reading wanted) {
        refuseOutsideDemo();
        if (wanted.now().isBefore(EARLIEST) || wanted.now().isAfter(LATEST)) {
            throw new ProblemException(
                    WebProblem.INVALID_REQUEST, "now must lie between " + EARLIEST + " and " + LATEST + ".");
        }
        Duration shift = SuiteClock.offsetFor(wanted.now());
        synchronized (turning) {
            QuarkusTransaction.requiringNew()
                    .run(() -> sql.update(
                            "INSERT INTO clock_shift (millis) VALUES (?)"
                                    + " ON CONFLICT (id) DO UPDATE SET millis = excluded.millis",
                            shift.toMillis()));
            clock.shiftTo(shift);
        }
        return new Reading(clock.instant());
    }

    void follow(@Observes StartupEvent started) {
        followOthers();
    }

    @Scheduled(every = "1s", delayed = "1s")
    void followOthers() {
        if (demo) {
            synchronized (turning) {
                SystemWork.run(
                        "clock",
                        () -> QuarkusTransaction.requiringNew()
                                .run(() -> sql.query("SELECT millis FROM clock_shift", row -> row.getLong(1)).stream()
                                        .findFirst()
                                        .ifPresent(millis -> clock.shiftTo(Duration.ofMillis(millis)))));
            }
        }
    }

    private void refuseOutsideDemo() {
        if (!demo) {
            throw new ProblemException(WebProblem.NOT_FOUND, "There is no test clock here.");
        }
    }
}
