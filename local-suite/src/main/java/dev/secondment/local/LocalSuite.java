package dev.secondment.local;

import java.io.IOException;
import java.util.List;

/** Main class: the whole suite on one machine, without containers. */
public final class LocalSuite {

    private static final String HELP = """
            java -jar local-suite.jar up [options]      start everything and stay; Ctrl-C stops it in order
                                      reset [--yes]     drop the data (keeps unpacked and built programs)
                                      status            what runs
                                      help

            Options of up:
              --only A,B,..      parts to start: postgres, kafka, keycloak, agreement, placement, leave, gateway
              --port-offset N    add N to every port (gateway 8080, agreement 8081, placement 8082, leave 8083,
                                 Keycloak 8180, PostgreSQL 15432, Kafka 19092; health on 9080-9083 and 9180)
              --data DIR         keep data in DIR instead of .data (also for reset and status)
              --replicas N       N processes of each service; the further ones on free ports
              --env-file FILE    when everything is ready, write addresses, logins and pids as KEY=VALUE lines
              --ephemeral        for tests: free ports, data thrown away at the stop, orders on standard input;
                                 ends when standard input ends, so keep it open

            Orders on standard input of an ephemeral suite, one per line, parts by name (kafka, agreement-service,
            agreement-service-2): start NAME, stop NAME, kill NAME (at once, like kill -9), restart NAME.
            Each is answered on standard output by 'done ORDER' or 'failed ORDER: reason'; pids in the env file are
            those after the last order.
            """;

    private LocalSuite() {}

    /** @param arguments see {@code help} */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            run(Options.parse(List.of(arguments)));
        } catch (SuiteFailure failure) {
            System.out.flush();
            System.err.println("\n" + failure.getMessage());
            System.exit(1);
        }
    }

    private static void run(Options options) throws IOException, InterruptedException {
        switch (options.command()) {
            case UP -> new Up(options, Layout.of(options)).run();
            case RESET -> new Reset(options, Layout.of(options)).run();
            case STATUS -> new Status(Layout.of(options)).run();
            case BANNER -> System.out.println(Banner.ofContainers(new Addresses(new Ports(false, 0), 1)));
            case HELP -> System.out.println(HELP);
        }
    }
}
