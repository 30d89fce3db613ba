package dev.secondment.agreement.document.application;

import dev.secondment.agreement.document.domain.DocumentRejected;
import dev.secondment.agreement.document.domain.DocumentTemplate;
import dev.secondment.agreement.document.domain.DocumentTemplates;
import dev.secondment.agreement.document.domain.DocumentType;
import dev.secondment.agreement.document.domain.Language;
import dev.secondment.platform.data.Ids;
import dev.secondment.platform.data.SystemWork;
import dev.secondment.platform.web.Caller;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.ExpectedVersion;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the caller's employer words its documents: ours until it writes its own. */
@ApplicationScoped
public class Wordings {

    private final DocumentTemplates templates;
    private final DocumentPrinter printer;
    private final CurrentCaller caller;
    private final Clock clock;

    Wordings(DocumentTemplates templates, DocumentPrinter printer, CurrentCaller caller, Clock clock) {
        this.templates = templates;
        this.printer = printer;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param edition 0 is ours
     * @param writtenAt of the employer's own edition
     */
    public record Wording(
            DocumentType type,
            Language language,
            int edition,
            String body,
            @Nullable Instant writtenAt) {}

    @Transactional
    public Wording read(DocumentType type, Language language) {
        return templates
                .at(caller.get().organization(), type, language, now())
                .map(Wordings::wording)
                .orElseGet(() -> new Wording(type, language, 0, DocumentPrinter.wording(type, language), null));
    }

    /** @throws DocumentRejected where a complete agreement or an empty one could not be printed with it */
    @Transactional
    public Wording write(DocumentType type, Language language, ExpectedVersion expected, String body) {
        expected.check(read(type, language).edition());
        printer.tryOut(CompleteAgreement.of(type), language, body);
        Caller author = caller.get();
        DocumentTemplate written = new DocumentTemplate(
                Ids.next(),
                author.organization(),
                type,
                language,
                Math.toIntExact(expected.value() + 1),
                body,
                author.subject(),
                now());
        templates.add(written);
        return wording(written);
    }

    /** The words that stood at that moment. As the system: a host reads the page, never the employer's template. */
    Optional<String> inForce(UUID organization, DocumentType type, Language language, Instant moment) {
        return SystemWork.call(
                "document-wording",
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> templates
                                .at(organization, type, language, moment)
                                .map(DocumentTemplate::body)));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Wording wording(DocumentTemplate own) {
        return new Wording(own.type(), own.language(), own.edition(), own.body(), own.writtenAt());
    }
}
