package dev.secondment.leave.terms.domain;

import java.util.List;

/** As the agreement gives them, none of which has a space. */
public record Names(List<String> all) {

    public Names {
        all = List.copyOf(all);
    }

    public static Names of(String... names) {
        return new Names(List.of(names));
    }
}
