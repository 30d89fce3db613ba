package dev.secondment.local;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A database with the role that owns it and, for a service, the one it works with. */
record Database(String name, boolean withAppRole) {

    static final List<Database> ALL = Stream.of(Kind.AGREEMENT, Kind.PLACEMENT, Kind.LEAVE, Kind.KEYCLOAK)
            .map(Database::of)
            .toList();

    static Database of(Kind kind) {
        return new Database(kind.database(), kind.isService());
    }

    /** Owns the schema and runs the migrations. */
    Login owner(Secrets secrets) throws IOException {
        return login("owner", secrets);
    }

    /** Reads and writes rows, under row-level security. */
    Login app(Secrets secrets) throws IOException {
        return login("app", secrets);
    }

    private Login login(String suffix, Secrets secrets) throws IOException {
        return new Login(name + "_" + suffix, secrets.get("postgres." + name + "_" + suffix));
    }

    record Login(String user, String password) {}
}
