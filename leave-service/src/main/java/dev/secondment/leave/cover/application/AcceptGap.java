package dev.secondment.leave.cover.application;

import dev.secondment.leave.cover.domain.CoverCase;
import dev.secondment.leave.cover.domain.CoverCases;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The host gets by without anybody on the half days that nobody covers. */
@ApplicationScoped
public class AcceptGap {
    private final CoverFile file;
    private final CoverCases cases;
    private final CoverDesk desk;

    AcceptGap(CoverFile file, CoverCases cases, CoverDesk desk) {
        this.file = file;
        this.cases = cases;
        this.desk = desk;
    }

    @Transactional
    public CoverView handle(UUID id, ExpectedVersion expected) {
        CoverFile.Opened opened = file.openAsHost(id);
        CoverCase found = opened.found();
        expected.check(found.version());
        return desk.asService(() -> {
            desk.tell(found, found.acceptGap());
            cases.store();
            return CoverView.of(found.facts(), opened.sides());
        });
    }
}
