package dev.secondment.agreement.document.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.secondment.agreement.document.domain.DocumentRejected;
import dev.secondment.agreement.document.domain.DocumentType;
import dev.secondment.agreement.document.domain.Language;
import dev.secondment.agreement.lifecycle.domain.Agreement;
import dev.secondment.agreement.lifecycle.domain.AgreementFixture;
import dev.secondment.agreement.terms.domain.HostRole;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.agreement.terms.domain.TermsFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPrinterTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final DocumentPrinter PRINTER = new DocumentPrinter(new PageWriter(), new PdfPages());

    @ParameterizedTest
    @CsvSource({
        "CONTRACT,EN",
        "CONTRACT,DE",
        "EXTENSION_LETTER,EN",
        "EXTENSION_LETTER,DE",
        "EARLY_END_LETTER,EN",
        "EARLY_END_LETTER,DE",
        "RETURN_LETTER,EN",
        "RETURN_LETTER,DE"
    })
    void every_document_is_printed_in_every_language(DocumentType type, Language language) throws IOException {
        byte[] pdf = PRINTER.pdf(CompleteAgreement.of(type), language, Optional.empty());
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve(type.slug() + "_" + language.tag() + ".pdf"), pdf);
        assertThat(text(pdf))
                .contains("SEC-2026-000001")
                .doesNotContain("NOT_FOUND")
                .doesNotContain("{");
    }

    @Test
    void weeks_in_turn_and_the_length_of_a_day_are_in_the_contract_and_in_the_list_of_all_that_is_agreed()
            throws IOException {
        Printable complete = CompleteAgreement.of(DocumentType.CONTRACT);

        assertThat(text(PRINTER.pdf(complete, Language.EN, Optional.empty())).replaceAll("\\s+", " "))
                .contains("first of several weeks in turn", "A whole working day has 480 minutes.", "Then week 2")
                .contains("Monday 08:00 to 16:30, 30 minutes of break; Tuesday")
                .contains("; in week 2 after it Monday 22:00 to 06:30, 30 minutes of break; Tuesday")
                .contains("Hours of the shifts, week 2");
        assertThat(text(PRINTER.pdf(complete, Language.DE, Optional.empty())).replaceAll("\\s+", " "))
                .contains("wechselnden Wochen", "Danach Woche 2")
                .contains("; in der 2. Woche danach Montag 22:00 bis 06:30, davon 30 Minuten Pause; Dienstag");
    }

    @Test
    void the_page_carries_the_fingerprint_that_is_signed_and_when_and_by_whom() throws IOException {
        Agreement signed = AgreementFixture.signed();
        String hash = signed.documentHash().orElseThrow();
        Printable printable = new Printable(
                DocumentType.CONTRACT,
                signed.number(),
                1,
                signed.status(),
                signed.terms(),
                List.of(),
                signed.documentHash(),
                Signatories.of(signed.terms()),
                signed.signatures(),
                Optional.empty());
        String english = text(PRINTER.pdf(printable, Language.EN, Optional.empty()));
        assertThat(hash).isEqualTo(signed.document().hash());
        // In the foot of every page, once on the page of signatures, and with each of the three.
        assertThat(english.split(hash, -1)).hasSizeGreaterThan(5);
        assertThat(english)
                .doesNotContain("NOT YET SIGNED")
                .doesNotContain("Not signed.")
                .contains("Signed electronically");
        assertThat(text(PRINTER.pdf(printable, Language.DE, Optional.empty())))
                .contains(hash)
                .contains("Elektronisch");
    }

    @Test
    void a_text_that_binds_nobody_says_so_on_every_page() throws IOException {
        byte[] pdf = PRINTER.pdf(CompleteAgreement.of(DocumentType.CONTRACT), Language.EN, Optional.empty());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .as("page %d", page)
                        .contains("NOT YET SIGNED")
                        .contains(page + " / ");
            }
        }
    }

    @Test
    void what_people_write_cannot_become_markup() {
        String wording = "<p>{terms.hostRole.title}</p>";
        Printable hostile = withTitle("<script>alert(1)</script> & \"co\"");
        String page = PRINTER.html(hostile, Language.EN, Optional.of(wording));
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(PRINTER.html(hostile, Language.EN, Optional.empty())).doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>{terms.noSuchThing}</p>",
                "<p>{terms.hostRole.title.getClass}</p>",
                "<p>{terms.hostRole.title.raw}</p>",
                "<p>{#include other /}</p>",
                "<p>{inject:beans}</p>",
                "<p>{#if}</p>",
                "<p>not closed",
                "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><p>&y;</p>",
                "{#for i in 2000000000}x{/for}",
                "{#each lines}{#each lines}{#each lines}x{/each}{/each}{/each}"
            })
    void a_wording_reaches_nothing_but_its_data(String wording) {
        assertThatThrownBy(() -> PRINTER.tryOut(CompleteAgreement.of(DocumentType.CONTRACT), Language.EN, wording))
                .isInstanceOf(DocumentRejected.class);
    }

    @Test
    void a_wording_that_names_a_file_or_an_address_gets_nothing_from_it() throws IOException {
        String wording =
                "<p>before<img src=\"file:///etc/hostname\" alt=\"\"/><img src=\"http://127.0.0.1:1/x\" alt=\"\"/>after</p>"
                        + "<style>@import url(\"file:///etc/passwd\");</style>";
        byte[] pdf = PRINTER.pdf(CompleteAgreement.of(DocumentType.RETURN_LETTER), Language.EN, Optional.of(wording));
        assertThat(text(pdf)).contains("before").contains("after");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{#each terms.compensation.allowances}<p>{it.type}</p>{#else}<p>no pay</p>{/each}",
                "{#for clause in terms.clauses}<p>{clause.code}</p>{#else}<p>no pay</p>{/for}",
                "{#each terms.extension.noticePeriods}{#each it}x{/each}{/each}<p>no pay</p>"
            })
    void a_loop_over_what_an_agreement_lacks_prints_nothing(String wording) {
        Printable bare = CompleteAgreement.of(DocumentType.CONTRACT)
                .withTerms(TermsFixture.complete().only(_ -> false));
        assertThat(PRINTER.html(bare, Language.EN, Optional.of(wording))).contains("<p>no pay</p>");
    }

    @Test
    void a_loop_over_a_name_that_no_agreement_has_is_still_refused() {
        assertThatThrownBy(() -> PRINTER.tryOut(
                        CompleteAgreement.of(DocumentType.CONTRACT), Language.EN, "{#each terms.allowances}x{/each}"))
                .isInstanceOf(DocumentRejected.class)
                .hasMessageContaining("allowances");
    }

    @Test
    void a_wording_that_a_sparse_agreement_cannot_be_printed_with_is_refused() {
        String wording = "{#if terms.workingTime.fte > 0}<p>x</p>{/if}";
        assertThatThrownBy(() -> PRINTER.tryOut(CompleteAgreement.of(DocumentType.CONTRACT), Language.EN, wording))
                .isInstanceOf(DocumentRejected.class);
        PRINTER.tryOut(
                CompleteAgreement.of(DocumentType.CONTRACT),
                Language.EN,
                "{#if terms.workingTime.fte.or(0) > 0}<p>x</p>{/if}");
    }

    @ParameterizedTest
    @EnumSource
    void our_own_wording_passes_the_trial_that_an_employers_must(DocumentType type) {
        for (Language language : Language.values()) {
            PRINTER.tryOut(CompleteAgreement.of(type), language, DocumentPrinter.wording(type, language));
        }
    }

    private static Printable withTitle(String title) {
        Printable complete = CompleteAgreement.of(DocumentType.CONTRACT);
        HostRole role = Objects.requireNonNull(complete.terms().hostRole());
        ObjectNode terms = JSON.valueToTree(complete.terms());
        ((ObjectNode) terms.get("hostRole")).put("title", title);
        assertThat(role.title()).isNotEqualTo(title);
        return complete.withTerms(JSON.convertValue(terms, Terms.class));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
