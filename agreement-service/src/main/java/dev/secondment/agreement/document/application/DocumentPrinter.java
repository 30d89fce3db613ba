package dev.secondment.agreement.document.application;

import dev.secondment.agreement.document.application.Printable.Letter;
import dev.secondment.agreement.document.domain.DocumentProblem;
import dev.secondment.agreement.document.domain.DocumentRejected;
import dev.secondment.agreement.document.domain.DocumentType;
import dev.secondment.agreement.document.domain.Language;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.Signature;
import dev.secondment.agreement.terms.domain.Compensation;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.platform.problem.Violation;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a document together: the employer's wording, or ours, in the middle; around it what no wording can change: the
 * watermark, the fingerprint on every page, the list of everything agreed and the page of signatures.
 */
@ApplicationScoped
class DocumentPrinter {
    private static final String FOLDER = "/documents/";

    private final PageWriter writer;
    private final PdfPages pdf;

    DocumentPrinter(PageWriter writer, PdfPages pdf) {
        this.writer = writer;
        this.pdf = pdf;
    }

    String html(Printable printable, Language language, Optional<String> wording) {
        Map<String, Object> data = data(printable, language, false);
        String middle = wording.map(own -> writer.writeWith(own, data))
                .orElseGet(() -> writer.write(ours(printable.type(), language), data));
        String annex = printable.type() == DocumentType.CONTRACT
                ? writer.write(FOLDER + "annex_" + language.tag() + ".html", data)
                : "";
        Map<String, Object> frame = new LinkedHashMap<>(data);
        frame.put("css", new RawString(PageWriter.resource(FOLDER + "page.css")));
        frame.put("body", new RawString(middle + annex));
        return writer.write(FOLDER + "frame.html", frame);
    }

    byte[] pdf(Printable printable, Language language, Optional<String> wording) {
        return pdf.print(html(printable, language, wording));
    }

    /** Our own wording, for an employer to start from. */
    static String wording(DocumentType type, Language language) {
        return PageWriter.resource(ours(type, language));
    }

    /**
     * @throws DocumentRejected naming what is wrong, where a complete agreement, or one that lacks everything, cannot be
     *     printed with the wording
     */
    void tryOut(Printable complete, Language language, String wording) {
        try {
            writer.tryOut(wording, data(complete, language, true));
            PdfPages.read(html(complete, language, Optional.of(wording)));
            Printable empty = complete.withTerms(complete.terms().only(_ -> false));
            PdfPages.read(html(empty, language, Optional.of(wording)));
        } catch (TemplateException e) {
            String where = e.getOrigin() == null ? "" : "Line " + e.getOrigin().getLine() + ": ";
            throw invalid(
                    where + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static DocumentRejected invalid(String detail) {
        DocumentRejected rejected = new DocumentRejected(DocumentProblem.TEMPLATE_INVALID, detail);
        rejected.violations(List.of(new Violation("/body", "unusable", detail)));
        return rejected;
    }

    private static String ours(DocumentType type, Language language) {
        return FOLDER + type.slug() + "_" + language.tag() + ".html";
    }

    private static Map<String, Object> data(Printable printable, Language language, boolean everyName) {
        Labels labels = Labels.in(language);
        InWords inWords = new InWords(labels, everyName);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("document", document(printable, language, labels));
        data.put("terms", inWords.words(printable.terms()));
        data.put("days", days(printable.terms(), inWords));
        data.put("allowances", allowances(printable.terms(), inWords));
        data.put("codes", InWords.codes(printable.terms()));
        data.put("lines", inWords.lines(printable.terms()));
        data.put(
                "hidden",
                printable.hidden().stream()
                        .map(part -> labels.field(Terms.class, part).orElse(part))
                        .toList());
        data.put("signatures", signatures(printable, labels));
        data.put("words", Map.of("version", labels.word("version"), "fingerprint", labels.word("fingerprint")));
        printable.letter().ifPresent(letter -> data.put("letter", letter(letter, inWords, labels)));
        return data;
    }

    private static Map<String, Object> days(Terms terms, InWords inWords) {
        Map<String, Object> days = new LinkedHashMap<>();
        if (terms.term() != null) {
            put(days, "first", terms.term().start(), inWords);
            put(days, "last", terms.term().lastDay(), inWords);
        }
        return days;
    }

    private static void put(Map<String, Object> days, String name, @Nullable LocalDate day, InWords inWords) {
        if (day != null) {
            days.put(name, inWords.day(day));
        }
    }

    /** With what each comes to by the month, however it is reckoned. */
    private static List<Map<String, Object>> allowances(Terms terms, InWords inWords) {
        Compensation pay = terms.compensation();
        if (pay == null || pay.allowances() == null) {
            return List.of();
        }
        return pay.allowances().stream()
                .map(allowance -> {
                    Map<String, Object> words = inWords.words(allowance);
                    words.put("monthly", "");
                    allowance.monthly(pay.payBasis()).ifPresent(amount -> words.put("monthly", inWords.money(amount)));
                    return words;
                })
                .toList();
    }

    private static Map<String, Object> document(Printable printable, Language language, Labels labels) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("title", labels.word("title." + printable.type().slug()));
        document.put("number", printable.number());
        document.put("version", printable.edition());
        document.put("language", language.tag());
        printable.hash().ifPresent(hash -> document.put("hash", hash));
        String watermark = watermark(printable);
        if (watermark != null) {
            document.put("watermark", labels.word(watermark));
        }
        return document;
    }

    /** A page that binds nobody, or nobody any more, says so on every sheet. */
    private static @Nullable String watermark(Printable printable) {
        AgreementStatus status = printable.status();
        return switch (status) {
            case DRAFT, IN_REVIEW -> "draft";
            case AWAITING_SIGNATURES -> "unsigned";
            case REJECTED, WITHDRAWN, EXPIRED_UNSIGNED -> "void";
            case SIGNED, ACTIVE, SUSPENDED, ENDING, ENDED, CONVERTED -> null;
        };
    }

    private static List<Map<String, Object>> signatures(Printable printable, Labels labels) {
        List<Map<String, Object>> signatures = new ArrayList<>();
        for (Side side : Side.values()) {
            if (!printable.signatories().contains(side)) {
                continue;
            }
            Map<String, Object> block = new LinkedHashMap<>();
            block.put("party", labels.value(side).orElse(side.name()));
            nameOf(side, printable.terms()).ifPresent(name -> block.put("name", name));
            printable.signatures().stream()
                    .filter(given -> given.party() == side)
                    .findFirst()
                    .ifPresent(given -> sign(block, given, labels));
            signatures.add(block);
        }
        return signatures;
    }

    private static void sign(Map<String, Object> block, Signature given, Labels labels) {
        block.put("signedAt", moment(given.signedAt(), labels));
        block.put("authentication", given.authentication());
        block.put("hash", given.documentHash());
    }

    private static Optional<String> nameOf(Side side, Terms terms) {
        return Optional.ofNullable(
                switch (side) {
                    case HOME -> terms.home() == null ? null : terms.home().legalName();
                    case HOST -> terms.host() == null ? null : terms.host().legalName();
                    case SECONDEE ->
                        terms.secondee() == null
                                ? null
                                : Objects.requireNonNullElse(
                                        terms.secondee().displayName(),
                                        Objects.requireNonNullElse(
                                                terms.secondee().employeeRef(), ""));
                    case VENDOR ->
                        terms.vendor() == null ? null : terms.vendor().legalName();
                    case CLIENT ->
                        terms.client() == null ? null : terms.client().legalName();
                });
    }

    private static Map<String, Object> letter(Letter letter, InWords inWords, Labels labels) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("plannedEnd", inWords.day(letter.plannedEnd()));
        words.put("lastDay", inWords.day(letter.lastDay()));
        words.put("firstDayBack", inWords.day(letter.lastDay().plusDays(1)));
        letter.formerEnd().ifPresent(day -> words.put("formerEnd", inWords.day(day)));
        letter.ground().flatMap(labels::value).ifPresent(ground -> words.put("ground", ground));
        return words;
    }

    private static String moment(Instant instant, Labels labels) {
        return DateTimeFormatter.ofPattern(labels.word("day") + " HH:mm:ss 'UTC'", labels.locale())
                .withZone(ZoneOffset.UTC)
                .format(instant);
    }
}
