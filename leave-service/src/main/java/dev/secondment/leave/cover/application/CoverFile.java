package dev.secondment.leave.cover.application;

import dev.secondment.leave.cover.domain.CoverCase;
import dev.secondment.leave.cover.domain.CoverCases;
import dev.secondment.leave.cover.domain.CoverProblem;
import dev.secondment.leave.cover.domain.CoverRejected;
import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.Part;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Opens a case for one of its employers: its agreement locked, then read afresh. */
@ApplicationScoped
class CoverFile {
    private static final Part HOST = Part.of(Side.HOST, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API);
    private static final Part EMPLOYER = HOST.or(Side.HOME, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API);

    private final TermsOfRecord terms;
    private final CoverCases cases;
    private final Actors actors;

    CoverFile(TermsOfRecord terms, CoverCases cases, Actors actors) {
        this.terms = terms;
        this.cases = cases;
        this.actors = actors;
    }

    /** @param by the employer for whom the caller acts */
    record Opened(BoundTerms terms, CoverCase found, Side by, Set<Side> sides) {}

    Opened open(UUID id) {
        UUID agreement = cases.agreementOf(id);
        Actor actor = actors.in(agreement);
        if (actor.sides().isEmpty()) {
            throw new CoverRejected(CoverProblem.UNKNOWN, "There is no cover case " + id + ".");
        }
        Side by = actor.mayActAs(Side.HOST, HOST) ? Side.HOST : actor.actingAs(EMPLOYER);
        return new Opened(terms.locked(agreement), cases.get(id), by, actor.sides());
    }

    Opened openAsHost(UUID id) {
        Opened opened = open(id);
        if (opened.by() != Side.HOST) {
            actors.in(opened.found().agreementId()).actingAs(HOST);
        }
        return opened;
    }
}
