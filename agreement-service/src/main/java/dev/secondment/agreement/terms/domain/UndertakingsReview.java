package dev.secondment.agreement.terms.domain;

import static dev.secondment.agreement.terms.domain.Findings.before;
import static dev.secondment.agreement.terms.domain.Findings.each;
import static dev.secondment.agreement.terms.domain.Findings.part;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is promised and agreed to beside the work: secrecy, results, interests, data, consent. */
final class UndertakingsReview {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Terms terms;
    private final Findings found;

    UndertakingsReview(Terms terms, Findings found) {
        this.terms = terms;
        this.found = found;
    }

    void review() {
        undertaking("/confidentiality", terms.confidentiality());
        IntellectualProperty property = terms.intellectualProperty();
        if (property != null) {
            found.party("/intellectualProperty/owner", found.need("/intellectualProperty/owner", property.owner()));
            undertaking(
                    "/intellectualProperty",
                    new Undertaking(property.text(), property.declarations(), property.reattestEvery()));
        }
        undertaking("/conflictOfInterest", terms.conflictOfInterest());
        dataProtection();
        consent();
    }

    private void undertaking(String pointer, @Nullable Undertaking undertaking) {
        if (undertaking == null) {
            return;
        }
        found.need(pointer + "/text", undertaking.text());
        List<Declaration> declarations = undertaking.declarations();
        each(pointer + "/declarations", declarations, this::declaration);
        boolean runsOut = declarations != null
                && declarations.stream()
                        .anyMatch(given -> before(given.validUntil(), part(terms.term(), Term::lastDay)));
        found.refuseIf(
                runsOut && undertaking.reattestEvery() == null,
                pointer + "/reattestEvery",
                "re-attestation-missing",
                "A declaration runs out before the last day: say how often it is given again.");
    }

    private void declaration(String pointer, Declaration given) {
        found.party(pointer + "/by", found.need(pointer + "/by", given.by()));
        found.need(pointer + "/on", given.on());
        found.refuseIf(
                before(given.validUntil(), given.on()),
                pointer + "/validUntil",
                "end-before-start",
                "It would run out before it was given.");
        found.refuseIf(
                before(given.validUntil(), part(terms.term(), Term::start)),
                pointer + "/validUntil",
                "declaration-expired",
                "It runs out before the first day.");
    }

    private void dataProtection() {
        DataProtection protection = terms.dataProtection();
        if (protection == null) {
            return;
        }
        ControllerRoles roles = found.need("/dataProtection/roles", protection.roles());
        if (roles == ControllerRoles.JOINT) {
            found.need("/dataProtection/arrangementRef", protection.arrangementRef());
            found.need("/dataProtection/contactPoint", protection.contactPoint());
        }
        each("/dataProtection/transfers", protection.transfers(), (pointer, transfer) -> {
            found.country(pointer + "/country", found.need(pointer + "/country", transfer.country()));
            found.need(pointer + "/safeguard", transfer.safeguard());
        });
        each("/dataProtection/disclosures", protection.disclosures(), (pointer, disclosure) -> {
            found.party(pointer + "/to", found.need(pointer + "/to", disclosure.to()));
            found.need(pointer + "/data", disclosure.data());
            found.need(pointer + "/purpose", disclosure.purpose());
        });
    }

    private void consent() {
        Consent consent = terms.consent();
        if (consent == null) {
            return;
        }
        String language = found.need("/consent/language", consent.language());
        found.need("/consent/text", consent.text());
        found.refuseIf(
                language != null && !LANGUAGES.contains(language.substring(0, 2)),
                "/consent/language",
                "unknown-language",
                "Give a language by its two letters of ISO 639, such as en.");
    }
}
