package dev.secondment.leave.policy.application;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.secondment.leave.policy.domain.DailyRestRule;
import dev.secondment.leave.policy.domain.PolicyTimeline;
import dev.secondment.leave.policy.domain.PolicyVersion;
import dev.secondment.leave.policy.domain.SickPayRules;
import dev.secondment.leave.policy.domain.StatedRules;
import dev.secondment.leave.policy.domain.StatutoryPack;
import dev.secondment.leave.policy.domain.StatutoryPacks;
import dev.secondment.platform.problem.Violation;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statutory packs. Each is a list of rules, each rule with its source and the day from which it holds; what
 * holds on a day is put together from the latest of each. A pack that cannot be read keeps the service from starting.
 */
public class PackFiles {
    private static final String FOLDER = "/leave-packs/";
    private static final String CERTIFICATE = "leaveCertificate";
    private static final String SICK_PAY = "sickPay";
    private static final String DAILY_REST = "dailyRest";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record Pack(
            String code,
            String jurisdiction,
            String name,
            Set<String> countries,
            boolean leaveCertificate,
            List<Rule> rules,
            @Nullable List<SickPay> sickPay,
            @Nullable List<Rest> dailyRest) {}

    record Rule(String rule, JsonNode value, LocalDate validFrom, String source, String grade) {

        StatutoryPack.Source toSource() {
            return new StatutoryPack.Source(rule, validFrom, source, grade);
        }
    }

    record SickPay(
            LocalDate validFrom,
            int periodDays,
            int waitingDays,
            @Nullable BigDecimal lowerEarningsLimit,
            BigDecimal weeklyRate,
            @Nullable BigDecimal percentOfEarnings,
            int linkedWithinWeeks,
            int maxWeeks,
            String source,
            String grade) {

        SickPayRules toRules() {
            return new SickPayRules(
                    validFrom,
                    periodDays,
                    waitingDays,
                    lowerEarningsLimit,
                    weeklyRate,
                    percentOfEarnings,
                    linkedWithinWeeks,
                    maxWeeks);
        }

        StatutoryPack.Source toSource() {
            return new StatutoryPack.Source(SICK_PAY, validFrom, source, grade);
        }
    }

    record Rest(LocalDate validFrom, int hours, String source, String grade) {

        DailyRestRule toRule() {
            return new DailyRestRule(validFrom, hours);
        }

        StatutoryPack.Source toSource() {
            return new StatutoryPack.Source(DAILY_REST, validFrom, source, grade);
        }
    }

    @Produces
    @Singleton
    StatutoryPacks packs() {
        return load();
    }

    public static StatutoryPacks load() {
        return new StatutoryPacks(Stream.of(read("index.json", String[].class))
                .map(file -> toPack(read(file, Pack.class)))
                .toList());
    }

    private static <T> T read(String file, Class<T> type) {
        try (InputStream stream = Objects.requireNonNull(PackFiles.class.getResourceAsStream(FOLDER + file), file)) {
            return JSON.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StatutoryPack toPack(Pack pack) {
        List<SickPay> sickPay = Objects.requireNonNullElse(pack.sickPay(), List.of());
        List<Rest> dailyRest = Objects.requireNonNullElse(pack.dailyRest(), List.of());
        return new StatutoryPack(
                pack.code(),
                pack.jurisdiction(),
                pack.name(),
                pack.countries(),
                Stream.of(
                                pack.rules().stream().map(Rule::toSource),
                                sickPay.stream().map(SickPay::toSource),
                                dailyRest.stream().map(Rest::toSource))
                        .flatMap(sources -> sources)
                        .toList(),
                timeline(pack),
                sickPay.stream().map(SickPay::toRules).toList(),
                dailyRest.stream().map(Rest::toRule).toList(),
                pack.leaveCertificate());
    }

    private static PolicyTimeline timeline(Pack pack) {
        List<PolicyVersion> versions = new ArrayList<>();
        pack.rules().stream()
                .map(Rule::validFrom)
                .distinct()
                .sorted()
                .forEach(day -> versions.add(
                        new PolicyVersion(pack.code(), versions.size() + 1, pack.name(), day, rulesOn(pack, day))));
        return new PolicyTimeline(versions);
    }

    private static StatedRules rulesOn(Pack pack, LocalDate day) {
        ObjectNode rules = JSON.createObjectNode();
        pack.rules().stream()
                .filter(rule -> !rule.rule().equals(CERTIFICATE))
                .filter(rule -> !rule.validFrom().isAfter(day))
                .sorted((one, other) -> one.validFrom().compareTo(other.validFrom()))
                .forEach(rule -> rules.set(rule.rule(), rule.value()));
        RulesDocument document = JSON.convertValue(rules, RulesDocument.class);
        List<Violation> wrong = RulesReview.of(document);
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(pack.code() + ": " + wrong);
        }
        return document.read();
    }
}
