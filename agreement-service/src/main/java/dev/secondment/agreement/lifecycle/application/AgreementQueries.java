package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.application.AgreementLists.Filter;
import dev.secondment.agreement.lifecycle.domain.Agreement;
import dev.secondment.agreement.lifecycle.domain.AgreementVersion;
import dev.secondment.agreement.lifecycle.domain.AgreementVersions;
import dev.secondment.agreement.lifecycle.domain.Agreements;
import dev.secondment.agreement.lifecycle.domain.Consents;
import dev.secondment.agreement.lifecycle.domain.HistoryEntry;
import dev.secondment.platform.web.Cursor;
import dev.secondment.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading agreements, as the present caller may. */
@ApplicationScoped
public class AgreementQueries {

    private final Agreements agreements;
    private final AgreementLists lists;
    private final Consents consents;
    private final AgreementDesk desk;
    private final AgreementVersions versions;
    private final VersionChain chain;

    AgreementQueries(
            Agreements agreements,
            AgreementLists lists,
            Consents consents,
            AgreementDesk desk,
            AgreementVersions versions,
            VersionChain chain) {
        this.agreements = agreements;
        this.lists = lists;
        this.consents = consents;
        this.desk = desk;
        this.versions = versions;
        this.chain = chain;
    }

    @Transactional
    public AgreementView get(UUID id) {
        return AgreementView.of(find(id), desk.viewer(id));
    }

    /** With the terms of that day, as known today; an agreement that is not signed yet has but its present ones. */
    @Transactional
    public AgreementView get(UUID id, LocalDate asOf) {
        Agreement agreement = find(id);
        List<AgreementVersion> signed = versions.of(id);
        return AgreementView.of(
                agreement,
                desk.viewer(id),
                signed.isEmpty() ? agreement.terms() : chain.timeline(signed).asOf(asOf));
    }

    private Agreement find(UUID id) {
        return agreements.find(id).orElseThrow(() -> AgreementDesk.unknown(id));
    }

    @Transactional
    public SignatureProof signatures(UUID id) {
        Agreement agreement = find(id);
        return new SignatureProof(
                AgreementView.of(agreement, desk.viewer(id)),
                ConsentState.of(consents.of(id, agreement.signingRound())));
    }

    @Transactional
    public Page<AgreementSummary> list(Filter filter, @Nullable String cursor, int limit) {
        UUID before = Cursor.read(cursor, UUID::fromString).orElse(null);
        return Page.of(
                lists.page(filter, before, limit + 1),
                limit,
                last -> Cursor.encode(last.id().toString()));
    }

    /** Oldest first; what the caller's side may not know is left out. */
    @Transactional
    public List<AgreementHistoryItem> history(UUID id) {
        Viewer viewer = desk.viewer(id);
        List<HistoryEntry> entries = agreements.history(id);
        return entries.stream()
                .filter(entry -> viewer.isAmong(entry.audience(entries.getLast())))
                .map(entry -> AgreementHistoryItem.of(entry, viewer.isAmong(entry.reasonAudience(entries.getLast()))))
                .toList();
    }
}
