package dev.secondment.agreement.document.application;

import dev.secondment.agreement.document.application.Printable.Letter;
import dev.secondment.agreement.document.domain.DocumentProblem;
import dev.secondment.agreement.document.domain.DocumentRejected;
import dev.secondment.agreement.document.domain.DocumentType;
import dev.secondment.agreement.document.domain.Language;
import dev.secondment.agreement.lifecycle.application.AgreementQueries;
import dev.secondment.agreement.lifecycle.application.AgreementView;
import dev.secondment.agreement.lifecycle.application.TermsAudience;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.EndCause;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.Signature;
import dev.secondment.agreement.terms.domain.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What can be printed of an agreement for its reader: the contract for every party, with the parts they may see; the
 * letters for the home employer, who writes them, and the person, who gets them.
 */
@ApplicationScoped
public class Documents {
    private static final Set<Side> OF_LETTERS = EnumSet.of(Side.HOME, Side.SECONDEE);
    private static final Set<AgreementStatus> NEAR_THE_END = EnumSet.of(AgreementStatus.ENDING, AgreementStatus.ENDED);

    private final AgreementQueries agreements;
    private final DocumentPrinter printer;
    private final Wordings wordings;

    Documents(AgreementQueries agreements, DocumentPrinter printer, Wordings wordings) {
        this.agreements = agreements;
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

    public List<Offer> offers(UUID id) {
        AgreementView view = agreements.get(id);
        return types(view).stream()
                .map(type -> new Offer(type, 1, view.documentHash(), isBinding(view)))
                .toList();
    }

    public Sheet print(UUID id, DocumentType type, Language language, Format format) {
        AgreementView view = agreements.get(id);
        if (!types(view).contains(type)) {
            throw new DocumentRejected(
                    DocumentProblem.NOT_FOUND, "There is no " + type.slug() + " of this agreement for you.");
        }
        Printable printable = printable(view, type);
        Optional<String> wording = wordings.inForce(home(view), type, language, readBy(view));
        String name = view.number() + "-" + type.slug() + "-" + language.tag();
        return switch (format) {
            case HTML ->
                new Sheet(
                        name + ".html",
                        printer.html(printable, language, wording).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            case PDF -> new Sheet(name + ".pdf", printer.pdf(printable, language, wording));
        };
    }

    private static List<DocumentType> types(AgreementView view) {
        List<DocumentType> types = new ArrayList<>();
        types.add(DocumentType.CONTRACT);
        if (view.viewer().sides().stream().noneMatch(OF_LETTERS::contains)) {
            return types;
        }
        if (view.agreedEnd().filter(end -> end.cause() != EndCause.CONVERSION).isPresent()) {
            types.add(DocumentType.EARLY_END_LETTER);
        }
        if (NEAR_THE_END.contains(view.status())) {
            types.add(DocumentType.RETURN_LETTER);
        }
        return types;
    }

    private static Printable printable(AgreementView view, DocumentType type) {
        Viewer viewer = view.viewer();
        Terms seen = TermsAudience.seen(view.terms(), viewer);
        return new Printable(
                type,
                view.number(),
                1,
                view.status(),
                seen,
                hidden(view.terms(), seen),
                view.documentHash(),
                Signatories.of(view.terms()),
                view.signatures(),
                type == DocumentType.CONTRACT ? Optional.empty() : letter(view));
    }

    /** What is agreed but not for this reader's eyes: named, so that nobody takes the copy for the whole. */
    private static List<String> hidden(Terms agreed, Terms seen) {
        return seen.differencesTo(agreed);
    }

    private static Optional<Letter> letter(AgreementView view) {
        return view.lastDay()
                .map(last -> new Letter(
                        Objects.requireNonNull(
                                Objects.requireNonNull(view.terms().term()).lastDay()),
                        last,
                        Optional.empty(),
                        view.agreedEnd().flatMap(end -> Optional.ofNullable(end.ground()))));
    }

    private static boolean isBinding(AgreementView view) {
        return view.signatures().size() == Signatories.of(view.terms()).size();
    }

    private static UUID home(AgreementView view) {
        return Objects.requireNonNull(
                Objects.requireNonNull(view.terms().home()).organizationId());
    }

    /** The words that the first to sign has read; until somebody has, those of today. */
    private Instant readBy(AgreementView view) {
        return view.signatures().stream()
                .map(Signature::signedAt)
                .min(Instant::compareTo)
                .orElseGet(wordings::now);
    }
}
