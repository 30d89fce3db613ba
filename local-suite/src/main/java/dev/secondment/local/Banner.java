package dev.secondment.local;

/** What a person needs first when everything is up. */
final class Banner {

    private Banner() {}

    static String text(Addresses addresses, Layout layout, double seconds) {
        return text(
                addresses,
                "up (%.1f s)".formatted(seconds),
                layout.data() + "/secrets.properties",
                layout.logs().toString(),
                "Ctrl-C stops everything; the data stays for the next run. ./suite reset drops it.");
    }

    /** Of the suite that docker-compose.yml describes, on the ports that it publishes. */
    static String ofContainers(Addresses addresses) {
        return text(
                addresses,
                "up in containers",
                "deploy/secrets/demo/keycloak_admin",
                "docker compose logs",
                "./suite down stops everything; the data stays in volumes. docker compose down --volumes drops it.");
    }

    private static String text(Addresses addresses, String state, String password, String logs, String stop) {
        return """

                The Secondment Suite is %1$s.

                  Gateway    %2$s
                  API docs   %2$s/docs
                  Keycloak   %3$s   (realm secondment; the admin password is in %4$s)
                  Logs       %5$s

                Demo logins, all with the password demo:
                  acme    (home employer)  acme-hr acme-manager acme-payroll acme-finance acme-compliance acme-auditor
                                           acme-e1001 acme-e1002 (employees E-1001, E-1002), suite-admin
                  globex  (host, client)   globex-hr globex-manager globex-finance
                                           globex-g2001 globex-g2002 (line managers G-2001, G-2002)
                  initech (a stranger)     initech-hr
                Partner systems: client acme-hris or globex-hris, secret demo-secret

                Try it:

                TOKEN=$(curl -s %3$s/realms/secondment/protocol/openid-connect/token \\
                  -d grant_type=password -d client_id=suite-cli -d username=acme-hr -d password=demo \\
                  | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                curl -s -H "Authorization: Bearer $TOKEN" %2$s/v1/agreements

                %6$s
                """.formatted(state, addresses.publicUrl(), addresses.keycloakUrl(), password, logs, stop);
    }
}
