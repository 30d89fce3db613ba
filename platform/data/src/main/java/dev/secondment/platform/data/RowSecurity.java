package dev.secondment.platform.data;

import dev.secondment.platform.web.Caller;
import dev.secondment.platform.web.CurrentCaller;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;

/**
 * Tells the database, at the start of every transaction, on whose behalf it runs; its row-level security policies
 * read nothing else. Code that forgets a filter still sees no stranger's row, and without a caller or a named system
 * work no row at all.
 */
@ApplicationScoped
class RowSecurity {

    private final Sql sql;
    private final CurrentCaller currentCaller;

    RowSecurity(Sql sql, CurrentCaller currentCaller) {
        this.sql = sql;
        this.currentCaller = currentCaller;
    }

    void bind(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        String system = SystemWork.name();
        if (!system.isEmpty()) {
            set(system, "", "");
        } else if (Arc.container().requestContext().isActive() && currentCaller.isKnown()) {
            Caller caller = currentCaller.get();
            set("", String.join(" ", caller.principals()), name(caller));
        } else {
            set("", "", "");
        }
    }

    /** Unique per person or service account and organisation. */
    static String name(Caller caller) {
        return caller.organization() + "/" + caller.client() + "/" + caller.subject();
    }

    private void set(String system, String principals, String caller) {
        sql.query(
                "SELECT set_config('app.system', ?, true), set_config('app.principals', ?, true),"
                        + " set_config('app.caller', ?, true)",
                row -> true,
                system,
                principals,
                caller);
    }
}
