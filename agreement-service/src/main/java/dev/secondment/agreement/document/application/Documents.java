package dev.secondment.agreement.document.application;

import dev.secondment.agreement.amendment.application.AmendmentQueries;
import dev.secondment.agreement.document.application.Printable.Letter;
import dev.secondment.agreement.document.domain.DocumentProblem;
import dev.secondment.agreement.document.domain.DocumentRejected;
import dev.secondment.agreement.document.domain.DocumentType;
import dev.secondment.agreement.document.domain.Language;
import dev.secondment.agreement.lifecycle.application.AgreementQueries;
import dev.secondment.agreement.lifecycle.application.AgreementView;
import dev.secondment.agreement.lifecycle.application.TermsAudience;
import dev.secondment.agreement.lifecycle.application.VersionQueries;
import dev.secondment.agreement.lifecycle.application.VersionQueries.VersionView;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.AgreedEnd;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.agreement.lifecycle.domain.EndCause;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.Signature;
import dev.secondment.agreement.terms.domain.TerminationGround;
import dev.secondment.agreement.terms.domain.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be printed of an agreement for its reader: the contract for every party, with the parts they may see; the
 * letters for the home employer, who writes them, and the person, who gets them.
 */
@ApplicationScoped
public class Documents {
    private static final Set<Side> OF_LETTERS = EnumSet.of(Side.HOME, Side.SECONDEE);
    private static final Set<AgreementStatus> NEAR_THE_END = EnumSet.of(AgreementStatus.ENDING, AgreementStatus.ENDED);

    private final AgreementQueries agreements;
    private final VersionQueries versions;
    private final AmendmentQueries amendments;
    private final DocumentPrinter printer;
    private final Wordings wordings;

    Documents(
            AgreementQueries agreements,
            VersionQueries versions,
            AmendmentQueries amendments,
            DocumentPrinter printer,
            Wordings wordings) {
        this.agreements = agreements;
        this.versions = versions;
        this.amendments = amendments;
        this.printer = printer;
        this.wordings = wordings;
    }

    /**
     * @param edition which version of the agreement
     * @param hash its fingerprint; absent while its text is not frozen
     * @param binding whether all have signed it
     */
    public record Offer(DocumentType type, int edition, Optional<String> hash, boolean binding) {}

    /** A page to read or to print, under a file's name. */
    public static final class Sheet {
        private final String name;
        private final byte[] content;

        Sheet(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        public String name() {
            return name;
        }

        public byte[] content() {
            return content.clone();
        }
    }

    public enum Format {
        PDF,
        HTML
    }

    /** Every signed version of the contract, the newest first, and the letters there is a reason for. */
    @Transactional
    public List<Offer> offers(UUID id) {
        AgreementView view = agreements.get(id);
        List<VersionView> signed = versions.list(id);
        List<Offer> offers = new ArrayList<>();
        for (VersionView version : signed.reversed()) {
            offers.add(new Offer(
                    DocumentType.CONTRACT,
                    version.version().number(),
                    Optional.of(version.version().documentHash()),
                    true));
        }
        if (signed.isEmpty()) {
            offers.add(new Offer(DocumentType.CONTRACT, 1, view.documentHash(), false));
        }
        for (DocumentType letter : letters(view, signed)) {
            offers.add(new Offer(letter, Math.max(1, signed.size()), Optional.empty(), true));
        }
        return offers;
    }

    /** @param edition which version of the contract; the newest signed one unless told */
    @Transactional
    public Sheet print(UUID id, DocumentType type, @Nullable Integer edition, Language language, Format format) {
        AgreementView view = agreements.get(id);
        List<VersionView> signed = versions.list(id);
        Printable printable =
                type == DocumentType.CONTRACT ? contract(view, signed, edition) : letter(view, signed, type);
        Optional<String> wording = wordings.inForce(home(view), type, language, readBy(printable));
        String name = view.number() + "-" + type.slug() + "-" + printable.edition() + "-" + language.tag();
        return switch (format) {
            case HTML ->
                new Sheet(
                        name + ".html",
                        printer.html(printable, language, wording).getBytes(StandardCharsets.UTF_8));
            case PDF -> new Sheet(name + ".pdf", printer.pdf(printable, language, wording));
        };
    }

    private Printable contract(AgreementView view, List<VersionView> signed, @Nullable Integer edition) {
        if (signed.isEmpty() && (edition == null || edition == 1)) {
            return printable(view, DocumentType.CONTRACT, 1, seen(view), view.documentHash(), view.signatures());
        }
        int number = edition == null ? signed.size() : edition;
        VersionView version = signed.stream()
                .filter(one -> one.version().number() == number)
                .findFirst()
                .orElseThrow(() -> new DocumentRejected(
                        DocumentProblem.NOT_FOUND, "There is no version " + number + " of the contract."));
        UUID amendment = version.version().amendmentId();
        return printable(
                view,
                DocumentType.CONTRACT,
                number,
                version.terms(),
                Optional.of(version.version().documentHash()),
                amendment == null
                        ? view.signatures()
                        : amendments.get(view.id(), amendment).signatures());
    }

    private static Printable letter(AgreementView view, List<VersionView> signed, DocumentType type) {
        if (!letters(view, signed).contains(type)) {
            throw new DocumentRejected(
                    DocumentProblem.NOT_FOUND, "There is no " + type.slug() + " of this agreement for you.");
        }
        return printable(view, type, signed.size(), seen(view), Optional.empty(), List.of())
                .withLetter(new Letter(
                        Objects.requireNonNull(
                                Objects.requireNonNull(view.terms().term()).lastDay()),
                        view.lastDay().orElseThrow(),
                        formerEnd(signed),
                        view.agreedEnd().flatMap(end -> ground(end, view.viewer()))));
    }

    /** Not every manager at home may read why somebody comes back early. */
    private static Optional<TerminationGround> ground(AgreedEnd end, Viewer viewer) {
        return Optional.ofNullable(viewer.isAmong(Audience.PERSONAL) ? end.ground() : end.publicGround());
    }

    private static List<DocumentType> letters(AgreementView view, List<VersionView> signed) {
        List<DocumentType> letters = new ArrayList<>();
        if (signed.isEmpty() || view.viewer().sides().stream().noneMatch(OF_LETTERS::contains)) {
            return letters;
        }
        if (formerEnd(signed).isPresent()) {
            letters.add(DocumentType.EXTENSION_LETTER);
        }
        if (view.agreedEnd().filter(end -> end.cause() != EndCause.CONVERSION).isPresent()) {
            letters.add(DocumentType.EARLY_END_LETTER);
        }
        if (NEAR_THE_END.contains(view.status())) {
            letters.add(DocumentType.RETURN_LETTER);
        }
        return letters;
    }

    /** The last day before the latest extension; nothing where the secondment was never extended. */
    private static Optional<LocalDate> formerEnd(List<VersionView> signed) {
        for (int i = signed.size() - 1; i > 0; i--) {
            LocalDate now = lastDay(signed.get(i).terms());
            LocalDate before = lastDay(signed.get(i - 1).terms());
            if (now.isAfter(before)) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    private static LocalDate lastDay(Terms terms) {
        return Objects.requireNonNull(Objects.requireNonNull(terms.term()).lastDay());
    }

    private static Terms seen(AgreementView view) {
        return TermsAudience.seen(view.terms(), view.viewer());
    }

    /** What is agreed but not for this reader's eyes is named, so that nobody takes the copy for the whole. */
    private static Printable printable(
            AgreementView view,
            DocumentType type,
            int edition,
            Terms terms,
            Optional<String> hash,
            List<Signature> signatures) {
        return new Printable(
                type,
                view.number(),
                edition,
                view.status(),
                terms,
                seen(view).differencesTo(view.terms()),
                hash,
                Signatories.of(terms),
                signatures,
                Optional.empty());
    }

    private static UUID home(AgreementView view) {
        return Objects.requireNonNull(
                Objects.requireNonNull(view.terms().home()).organizationId());
    }

    /** The words that the first to sign has read; until somebody has, those of today. */
    private Instant readBy(Printable printable) {
        return printable.signatures().stream()
                .map(Signature::signedAt)
                .min(Instant::compareTo)
                .orElseGet(wordings::now);
    }
}
