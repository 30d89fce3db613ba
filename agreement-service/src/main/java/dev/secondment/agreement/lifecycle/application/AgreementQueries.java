package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.application.AgreementLists.Filter;
import dev.secondment.agreement.lifecycle.domain.Agreements;
import dev.secondment.agreement.lifecycle.domain.HistoryEntry;
import dev.secondment.platform.web.Cursor;
import dev.secondment.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading agreements, as the present caller may. */
@ApplicationScoped
public class AgreementQueries {

    private final Agreements agreements;
    private final AgreementLists lists;
    private final AgreementDesk desk;

    AgreementQueries(Agreements agreements, AgreementLists lists, AgreementDesk desk) {
        this.agreements = agreements;
        this.lists = lists;
        this.desk = desk;
    }

    @Transactional
    public AgreementView get(UUID id) {
        return agreements
                .find(id)
                .map(agreement -> AgreementView.of(agreement, desk.viewer(id)))
                .orElseThrow(() -> AgreementDesk.unknown(id));
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
                .map(AgreementHistoryItem::of)
                .toList();
    }
}
