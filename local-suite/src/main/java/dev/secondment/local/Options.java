package dev.secondment.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The command line, parsed. */
record Options(
        Command command,
        boolean ephemeral,
        Set<Kind> only,
        int portOffset,
        int replicas,
        Optional<Path> data,
        Optional<Path> envFile,
        boolean yes) {

    enum Command {
        UP,
        RESET,
        STATUS,
        /** Says what the suite in containers is, once it is up. */
        BANNER,
        HELP
    }

    /** Whether nothing was left out. */
    boolean isWhole() {
        return only.size() == Kind.values().length;
    }

    static Options parse(List<String> arguments) {
        ArrayDeque<String> rest = new ArrayDeque<>(arguments);
        Command command = command(rest.isEmpty() ? "help" : rest.pop());
        boolean ephemeral = false;
        Set<Kind> only = EnumSet.allOf(Kind.class);
        int portOffset = 0;
        int replicas = 1;
        Optional<Path> data = Optional.empty();
        Optional<Path> envFile = Optional.empty();
        boolean yes = false;
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--ephemeral" -> ephemeral = true;
                case "--yes" -> yes = true;
                case "--only" -> only = kinds(value(option, rest));
                case "--port-offset" -> portOffset = number(option, value(option, rest), 0, 40_000);
                case "--replicas" -> replicas = number(option, value(option, rest), 1, 9);
                case "--data" -> data = Optional.of(Path.of(value(option, rest)).toAbsolutePath());
                case "--env-file" ->
                    envFile = Optional.of(Path.of(value(option, rest)).toAbsolutePath());
                default -> throw new SuiteFailure("Unknown option '" + option + "'; see: ./suite help");
            }
        }
        return new Options(
                command, ephemeral, Collections.unmodifiableSet(only), portOffset, replicas, data, envFile, yes);
    }

    private static Command command(String word) {
        return switch (word) {
            case "up" -> Command.UP;
            case "reset" -> Command.RESET;
            case "status" -> Command.STATUS;
            case "banner" -> Command.BANNER;
            case "help", "--help", "-h" -> Command.HELP;
            default -> throw new SuiteFailure("Unknown command '" + word + "'; there are: up, reset, status, help");
        };
    }

    private static String value(String option, ArrayDeque<String> rest) {
        if (rest.isEmpty()) {
            throw new SuiteFailure(option + " needs a value");
        }
        return rest.pop();
    }

    private static Set<Kind> kinds(String names) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String name : names.split(",", -1)) {
            kinds.add(Kind.named(name.strip()));
        }
        return kinds;
    }

    private static int number(String option, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // answered below, together with numbers out of range
        }
        throw new SuiteFailure(option + " needs a number from " + least + " to " + most + ", not '" + text + "'");
    }
}
