package dev.secondment.leave.cover.domain;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may read what of a cover case. Nobody reads why somebody is away; that is not even here. */
public record CoverFields(Map<String, Set<CoverReader>> fields) {
    private static final Set<CoverReader> ALL = EnumSet.allOf(CoverReader.class);
    private static final Set<CoverReader> EMPLOYERS = EnumSet.of(CoverReader.HOME, CoverReader.HOST);
    private static final Set<CoverReader> ASKED = EnumSet.of(CoverReader.CANDIDATE);

    public static final CoverFields CASE = new CoverFields(Map.ofEntries(
            entry("id", ALL),
            entry("view", ALL),
            entry("hostOrganizationId", ALL),
            entry("title", ALL),
            entry("team", ALL),
            entry("slots", ALL),
            entry("offers", ALL),
            entry("version", ALL),
            entry("agreementId", EMPLOYERS),
            entry("absenceId", EMPLOYERS),
            entry("status", EMPLOYERS),
            entry("firstDay", EMPLOYERS),
            entry("expectedReturn", EMPLOYERS),
            entry("openedAt", EMPLOYERS),
            entry("answerDueOn", EMPLOYERS),
            entry("escalatedTo", EMPLOYERS)));

    public static final CoverFields SLOT =
            new CoverFields(Map.of("date", ALL, "slot", ALL, "state", ALL, "coveredBy", EMPLOYERS));

    public static final CoverFields OFFER = new CoverFields(Map.of(
            "id", ALL,
            "mode", ALL,
            "from", ALL,
            "to", ALL,
            "offeredAt", ALL,
            "expiresAt", ALL,
            "endedAs", ALL,
            "offeredBy", EMPLOYERS,
            "asked", EMPLOYERS,
            "answer", ASKED));

    public CoverFields {
        fields = Map.copyOf(fields);
    }

    public <T> @Nullable T show(String field, Set<CoverReader> readers, @Nullable T value) {
        return fields.getOrDefault(field, Set.of()).stream().anyMatch(readers::contains) ? value : null;
    }
}
