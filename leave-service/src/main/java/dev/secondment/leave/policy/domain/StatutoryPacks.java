package dev.secondment.leave.policy.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** All statutory packs, the most special first: a country's own before that of a union it belongs to. */
public record StatutoryPacks(List<StatutoryPack> all) {
    public static final StatutoryPacks NONE = new StatutoryPacks(List.of());

    public StatutoryPacks {
        all = List.copyOf(all);
    }

    public Optional<StatutoryPack> named(String code) {
        return all.stream().filter(pack -> pack.code().equals(code)).findFirst();
    }

    public Optional<StatutoryPack> of(String country) {
        return all.stream().filter(pack -> pack.countries().contains(country)).findFirst();
    }

    /**
     * The least that a country's law grants in a leave year to somebody who works so many days a week; nothing where it
     * is not known. Only what that law itself says does not earn leave lowers it.
     */
    public Floor minimum(String country, LocalDate day, BigDecimal daysPerWeek) {
        return of(country)
                .flatMap(pack -> pack.timeline().on(day))
                .map(PolicyVersion::rules)
                .map(rules -> rules.amount() == null
                        ? Floor.NONE
                        : new Floor(
                                rules.amount().days(daysPerWeek),
                                Objects.requireNonNullElse(rules.accrual(), Accrual.AT_ONCE)
                                        .pausedBy()))
                .orElse(Floor.NONE);
    }

    /** The rest between two days of work in a country; nothing where it is not known. */
    public Optional<Duration> dailyRest(String country, LocalDate day) {
        return of(country).stream()
                .flatMap(pack -> pack.dailyRest().stream())
                .filter(rule -> !rule.validFrom().isAfter(day))
                .max(Comparator.comparing(DailyRestRule::validFrom))
                .map(DailyRestRule::least);
    }

    Stream<LocalDate> changes() {
        return all.stream().flatMap(pack -> pack.timeline().changes());
    }
}
