package dev.secondment.agreement.rules.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.secondment.agreement.rules.domain.Evaluation;
import dev.secondment.agreement.rules.domain.PackRef;
import dev.secondment.agreement.rules.domain.RulePack;
import dev.secondment.agreement.rules.domain.RulePacks;
import dev.secondment.agreement.rules.domain.RuleSubject;
import dev.secondment.agreement.terms.domain.TermsFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service with a broken pack does not start: the packs are read when it does. */
class PackReaderTest {
    private static final String PACK = """
            {"code": "X", "version": %s, "jurisdiction": "DE", "title": "Test", "validFrom": "%s", "validTo": "%s",
             "sets": {"NEAR": ["DE", "AT"]}, "rules": [%s]}""";
    private static final String R1 = """
            {"code": "R-1", "asks": "Something.", "effect": "BLOCK_SUBMISSION", "waivableBy": "HR", "grade": "V",
             "source": "Somewhere", "when": [{"fact": "kind", "is": "EXTERNAL"}],
             "must": [{"fact": "hostRole.site.country", "is": "@NEAR"}]}""";

    private static RulePack pack(int version, String from, String to, String rules) {
        return PackReader.read("x.json", PACK.formatted(version, from, to, rules));
    }

    @Test
    void a_sound_pack_is_read() {
        RulePack pack = pack(1, "2026-01-01", "2026-12-31", R1);
        assertThat(pack.rules()).hasSize(1);
        assertThat(pack.validTo()).isEqualTo("2026-12-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hostRole.site.country     | hostRole.site.contry      | There is no fact hostRole.site.contry",
                "hostRole.site.country     | case.luck                 | There is no fact case.luck",
                "\"is\": \"@NEAR\"         | \"is\": \"@FAR\"          | there is no set @FAR",
                "\"is\": \"@NEAR\"         | \"resembles\": \"DE\"     | RESEMBLES",
                "\"is\": \"@NEAR\"         | \"is\": []                | IS cannot be asked with []",
                "\"is\": \"@NEAR\"         | \"known\": \"yes\"        | KNOWN cannot be asked with [yes]",
                "\"is\": \"@NEAR\"         | \"atMost\": \"much\"      | AT_MOST cannot be asked with [much]",
                "\"is\": \"@NEAR\"         | \"longerThan\": \"2y\"    | LONGER_THAN cannot be asked with [2y]",
                "\"is\": \"@NEAR\"         | \"notAfter\": \"someday\" | There is no fact someday",
                "\"is\": \"@NEAR\"         | \"is\": \"DE\", \"isNot\": \"AT\" | compares a fact in one way",
                "BLOCK_SUBMISSION          | BLOCK_EVERYTHING          | BLOCK_EVERYTHING",
                "\"must\":                 | \"should\":               | exactly one thing",
                "\"when\":                 | \"whenever\":             | nothing is called whenever here",
                "\"source\": \"Somewhere\" | \"source\": \" \"         | source is needed",
                "\"grade\": \"V\"          | \"grade\": \"K\"          | nobody has read its source",
                "\"title\": \"Test\"       | \"titel\": \"Test\"       | nothing is called titel here",
                "\"2026-12-31\"            | \"2025-12-31\"            | X ends before it begins",
                "\"2026-01-01\"            | \"1 January 2026\"        | 1 January 2026",
            })
    void a_broken_one_is_refused_and_says_why(String sound, String broken, String why) {
        String json = PACK.formatted(1, "2026-01-01", "2026-12-31", R1);
        assertThat(json).contains(sound);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackReader.read("x.json", json.replace(sound, broken)))
                .withMessageStartingWith("Rule pack x.json: ")
                .withMessageContaining(why);
    }

    @Test
    void no_pack_is_empty_or_names_a_rule_twice() {
        assertThatIllegalArgumentException().isThrownBy(() -> pack(1, "2026-01-01", "2026-12-31", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> pack(1, "2026-01-01", "2026-12-31", R1 + "," + R1));
    }

    @Test
    void two_editions_in_force_on_one_day_are_refused() {
        RulePack one = pack(1, "2026-01-01", "2026-06-30", R1);
        RulePack sameDay = pack(2, "2026-06-30", "2026-12-31", R1);
        RulePack dayAfter = pack(2, "2026-07-01", "2026-12-31", R1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RulePacks(List.of(one, sameDay)))
                .withMessageContaining("in force on one day");
        assertThatIllegalArgumentException().isThrownBy(() -> new RulePacks(List.of(sameDay, one)));
        assertThat(new RulePacks(List.of(one, dayAfter)).packs()).hasSize(2);
    }

    @Test
    void on_each_day_the_edition_in_force_is_applied() {
        RulePacks packs = new RulePacks(
                List.of(pack(1, "2026-01-01", "2026-06-30", R1), pack(2, "2026-07-01", "2026-12-31", R1)));
        assertThat(applied(packs, "2025-12-31")).isEmpty();
        assertThat(applied(packs, "2026-01-01")).containsExactly(1);
        assertThat(applied(packs, "2026-06-30")).containsExactly(1);
        assertThat(applied(packs, "2026-07-01")).containsExactly(2);
        assertThat(applied(packs, "2027-01-01")).isEmpty();
    }

    private static Stream<Integer> applied(RulePacks packs, String day) {
        Evaluation evaluation = packs.evaluate(RuleSubject.of(TermsFixture.complete(), LocalDate.parse(day)));
        assertThat(evaluation.findings()).hasSameSizeAs(evaluation.packs());
        return evaluation.packs().stream().map(PackRef::version);
    }

    @Test
    void every_pack_in_the_folder_ships() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "rules"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(PackFiles.names());
        }
    }
}
