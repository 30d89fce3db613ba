package dev.secondment.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Chooses and connects the components of a run. */
final class Assembly {

    private Assembly() {}

    static List<Component> components(
            Options options,
            Layout layout,
            Processes processes,
            Progress progress,
            Secrets secrets,
            Addresses addresses) {
        RunId run = RunId.random(options.ephemeral());
        PostgresServer postgres = new PostgresServer(addresses.postgresPort(), secrets);
        KeycloakDistribution distribution = new KeycloakDistribution(layout, processes, progress);
        List<Component> all = new ArrayList<>();
        all.add(new PostgresComponent(layout, processes, postgres, options.ephemeral()));
        all.add(new KafkaComponent(layout, run, addresses.kafkaPort(), addresses.kafkaControllerPort()));
        all.add(new KeycloakComponent(layout, run, distribution, postgres, addresses));
        for (Kind kind : List.of(Kind.AGREEMENT, Kind.PLACEMENT, Kind.LEAVE, Kind.GATEWAY)) {
            for (int replica = 1; replica <= addresses.of(kind).size(); replica++) {
                all.add(new ServiceComponent(layout, run, kind, replica, addresses, postgres));
            }
        }
        return wanted(all, options.only());
    }

    private static List<Component> wanted(List<Component> all, Set<Kind> only) {
        List<Component> wanted = all.stream()
                .filter(component -> only.contains(component.kind()))
                .toList();
        for (Component component : wanted) {
            for (Kind need : component.needs()) {
                if (!only.contains(need)) {
                    throw new SuiteFailure(component.name() + " needs " + need.option + "; add it to --only");
                }
            }
        }
        return wanted;
    }
}
