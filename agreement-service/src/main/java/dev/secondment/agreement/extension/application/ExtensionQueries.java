package dev.secondment.agreement.extension.application;

import dev.secondment.agreement.extension.domain.Extensions;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.platform.web.Cursor;
import dev.secondment.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading requests, as the present caller may. To a vendor or a client there are none. */
@ApplicationScoped
public class ExtensionQueries {

    private final Extensions requests;
    private final AgreementDesk agreements;

    ExtensionQueries(Extensions requests, AgreementDesk agreements) {
        this.requests = requests;
        this.agreements = agreements;
    }

    @Transactional
    public ExtensionView get(UUID agreementId, UUID id) {
        Viewer viewer = agreements.viewer(agreementId);
        return requests.find(agreementId, id)
                .filter(_ -> viewer.isAmong(Audience.EMPLOYMENT))
                .map(request -> ExtensionView.of(request, viewer))
                .orElseThrow(() -> ExtensionDesk.unknown(id));
    }

    /** Newest first. */
    @Transactional
    public Page<ExtensionView> list(UUID agreementId, @Nullable String cursor, int limit) {
        Viewer viewer = agreements.viewer(agreementId);
        List<ExtensionView> found = viewer.isAmong(Audience.EMPLOYMENT)
                ? requests.page(agreementId, Cursor.read(cursor, UUID::fromString), limit + 1).stream()
                        .map(request -> ExtensionView.of(request, viewer))
                        .toList()
                : List.of();
        return Page.of(found, limit, last -> Cursor.encode(last.id().toString()));
    }
}
