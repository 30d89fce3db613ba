package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.amendment.domain.Amendment;
import dev.secondment.agreement.amendment.domain.AmendmentProblem;
import dev.secondment.agreement.amendment.domain.AmendmentRejected;
import dev.secondment.agreement.amendment.domain.AmendmentReview;
import dev.secondment.agreement.amendment.domain.AmendmentReview.Setting;
import dev.secondment.agreement.amendment.domain.Reach;
import dev.secondment.agreement.amendment.domain.TermsChange;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.HolidayRegions;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.application.TermsPatch;
import dev.secondment.agreement.lifecycle.application.TermsPatch.Patched;
import dev.secondment.agreement.lifecycle.application.TermsTimeline;
import dev.secondment.agreement.lifecycle.application.TermsTimeline.Version;
import dev.secondment.agreement.lifecycle.application.VersionChain;
import dev.secondment.agreement.lifecycle.domain.AgreedEnd;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.SigningPolicy;
import dev.secondment.agreement.lifecycle.domain.TermsStretch;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Thinks a proposal through: how the terms would read on every day, who would sign, what speaks against it. */
@ApplicationScoped
class AmendmentDrafts {
    /** Unless the proposal says otherwise. */
    private static final Period TIME_TO_SIGN = Period.ofDays(30);

    private final VersionChain chain;
    private final TermsPatch patches;
    private final HolidayRegions regions;
    private final AgreementDesk desk;

    AmendmentDrafts(VersionChain chain, TermsPatch patches, HolidayRegions regions, AgreementDesk desk) {
        this.chain = chain;
        this.patches = patches;
        this.regions = regions;
        this.desk = desk;
    }

    AmendmentDraft of(OpenedAgreement agreement, UUID id, AmendmentProposal proposal) {
        Instant at = desk.instant();
        LocalDate today = LocalDate.ofInstant(at, agreement.zone());
        TermsTimeline timeline = chain.timeline(agreement.id());
        Version latest = timeline.latest();
        LocalDate firstDay = proposal.effectiveFrom() == null ? today : proposal.effectiveFrom();
        Terms before = timeline.asOf(firstDay);
        Patched patched = patches.read(before, proposal.patch());
        TermsChange change = new TermsChange(before, patched.terms());
        Setting setting = setting(agreement, timeline, before, today);
        LocalDate signBy = signBy(proposal, setting);
        List<TermsStretch> stretches = patched.violations().isEmpty()
                ? timeline.with(new Version(
                                latest.number() + 1, id, firstDay, proposal.patch(), latest.documentHash(), at))
                        .from(firstDay)
                : List.of();
        List<Violation> violations = new ArrayList<>(patched.violations().stream()
                .map(malformed -> new Violation("/patch" + malformed.pointer(), malformed.code(), malformed.detail()))
                .toList());
        violations.addAll(
                AmendmentReview.of(proposal.type(), proposal.effectiveFrom(), signBy, change, stretches, setting));
        violations.addAll(unknownRegions(change));
        return new AmendmentDraft(
                latest.number() + 1,
                latest.documentHash(),
                firstDay,
                signBy,
                change,
                SigningPolicy.required(change.after()),
                Reach.of(firstDay, timeline.stretches().getFirst().from(), today),
                violations);
    }

    /**
     * @param signed without the amendment
     * @throws AmendmentRejected where days have passed since the proposal that it would have to move
     */
    static void requireNotOvertaken(
            OpenedAgreement agreement, Amendment amendment, TermsTimeline signed, TermsChange change, LocalDate today) {
        List<Violation> violations = AmendmentReview.overtaken(
                amendment.type(),
                amendment.effectiveFrom().orElse(null),
                amendment.signing().signBy(),
                change,
                setting(agreement, signed, change.before(), today));
        if (!violations.isEmpty()) {
            throw new AmendmentRejected(
                            AmendmentProblem.TERM_OVERTAKEN,
                            "It is " + today + ", the agreement is " + agreement.status() + ".")
                    .violations(violations);
        }
    }

    /** What was agreed before stays, known or not. */
    private List<Violation> unknownRegions(TermsChange change) {
        return regions.unknown(change.before()).isEmpty()
                ? regions.unknown(change.after()).stream()
                        .map(found -> new Violation("/patch" + found.pointer(), found.code(), found.detail()))
                        .toList()
                : List.of();
    }

    private static Setting setting(OpenedAgreement agreement, TermsTimeline timeline, Terms before, LocalDate today) {
        Version original = timeline.find(1).orElseThrow();
        LocalDate signedOn = LocalDate.ofInstant(original.signedAt(), agreement.zone());
        return new Setting(
                today,
                agreement.status() != AgreementStatus.SIGNED,
                earlier(original.effectiveFrom(), signedOn),
                lastDay(agreement, before),
                lastDay(agreement, timeline.asOf(LocalDate.MAX)),
                timeline.nextChangeAfter(today).orElse(null),
                timeline.thirdParties());
    }

    private static LocalDate lastDay(OpenedAgreement agreement, Terms terms) {
        LocalDate planned =
                Objects.requireNonNull(Objects.requireNonNull(terms.term()).lastDay());
        return agreement
                .agreedEnd()
                .map(AgreedEnd::lastDay)
                .map(agreed -> earlier(agreed, planned))
                .orElse(planned);
    }

    private static LocalDate signBy(AmendmentProposal proposal, Setting setting) {
        LocalDate wished = proposal.signBy();
        if (wished != null) {
            return wished;
        }
        return Stream.of(
                        Optional.of(setting.today().plus(TIME_TO_SIGN)),
                        Optional.of(setting.latestSigning()),
                        dayBefore(proposal.effectiveFrom() == null ? setting.nextChange() : null))
                .flatMap(Optional::stream)
                .reduce(AmendmentDrafts::earlier)
                .orElseThrow();
    }

    private static Optional<LocalDate> dayBefore(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(next -> next.minusDays(1));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
