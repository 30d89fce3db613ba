package dev.secondment.agreement.amendment.domain;

import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.SigningPolicy;
import dev.secondment.agreement.lifecycle.domain.TermsStretch;
import dev.secondment.agreement.terms.domain.Allowance;
import dev.secondment.agreement.terms.domain.Compensation;
import dev.secondment.agreement.terms.domain.Consent;
import dev.secondment.agreement.terms.domain.LegalEntity;
import dev.secondment.agreement.terms.domain.PostStatus;
import dev.secondment.agreement.terms.domain.Secondee;
import dev.secondment.agreement.terms.domain.SubstantivePost;
import dev.secondment.agreement.terms.domain.Term;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.platform.problem.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether a change of signed terms can be made at all: everything that speaks against it, at once. */
public final class AmendmentReview {
    private static final Set<PostStatus> POST_UNSURE =
            EnumSet.of(PostStatus.NOT_HELD_AGREED, PostStatus.RELINQUISHED, PostStatus.ABOLISHED, PostStatus.AT_RISK);

    private final AmendmentType type;
    private final @Nullable LocalDate effectiveFrom;
    private final LocalDate signBy;
    private final TermsChange change;
    private final Setting setting;
    private final List<Violation> found = new ArrayList<>();

    private AmendmentReview(
            AmendmentType type,
            @Nullable LocalDate effectiveFrom,
            LocalDate signBy,
            TermsChange change,
            Setting setting) {
        this.type = type;
        this.effectiveFrom = effectiveFrom;
        this.signBy = signBy;
        this.change = change;
        this.setting = setting;
    }

    /**
     * What the contract allows now.
     *
     * @param started whether the secondment has begun
     * @param contractFrom the day the original was signed, or its first day where that is earlier
     * @param lastDay the last day of the terms that the change amends, or an earlier end that was agreed
     * @param latestSigning after this day there is nothing left to amend
     * @param nextChange when other terms will hold, signed already
     * @param thirdParties the vendor and the client that have signed, for whatever day
     */
    public record Setting(
            LocalDate today,
            boolean started,
            LocalDate contractFrom,
            LocalDate lastDay,
            LocalDate latestSigning,
            @Nullable LocalDate nextChange,
            Map<Side, UUID> thirdParties) {}

    /**
     * @param stretches the terms from the first day of the change on, as they would be; none where they are malformed
     */
    public static List<Violation> of(
            AmendmentType type,
            @Nullable LocalDate effectiveFrom,
            LocalDate signBy,
            TermsChange change,
            List<TermsStretch> stretches,
            Setting setting) {
        AmendmentReview review = new AmendmentReview(type, effectiveFrom, signBy, change, setting);
        review.subject();
        review.dates();
        review.whatStays();
        review.term();
        review.joiningParties();
        review.postAgreedAgain();
        review.laterTermsRunOn(stretches);
        review.completeOnEveryDay(stretches);
        return List.copyOf(review.found);
    }

    /** What time has done to a proposal: asked again with each signature, because the secondment may begin meanwhile. */
    public static List<Violation> overtaken(
            AmendmentType type,
            @Nullable LocalDate effectiveFrom,
            LocalDate signBy,
            TermsChange change,
            Setting setting) {
        AmendmentReview review = new AmendmentReview(type, effectiveFrom, signBy, change, setting);
        review.term();
        return List.copyOf(review.found);
    }

    private void subject() {
        List<String> parts = change.parts();
        refuseIf(parts.isEmpty(), "/patch", "changes-nothing", "On its first day the terms read like that already.");
        refuseIf(
                !parts.isEmpty() && !type.fits(parts),
                "/type",
                "type-contradicts-patch",
                "A change of " + parts + " is no " + type + ".");
    }

    private void dates() {
        LocalDate first = firstDay();
        refuseIf(
                first.isBefore(setting.contractFrom()) || first.isAfter(setting.lastDay()),
                "/effectiveFrom",
                "outside-contract",
                "The contract runs from " + setting.contractFrom() + " to " + setting.lastDay() + ".");
        refuseIf(
                signBy.isBefore(setting.today()) || signBy.isAfter(setting.latestSigning()),
                "/signBy",
                "out-of-range",
                "From " + setting.today() + " to " + setting.latestSigning() + ".");
        LocalDate next = setting.nextChange();
        refuseIf(
                effectiveFrom == null && next != null && !next.isAfter(signBy),
                "/effectiveFrom",
                "change-scheduled-meanwhile",
                "Other terms hold from " + next + "; name the first day, or let it be signed before.");
    }

    /** Other parties make another secondment, which has to be agreed anew. */
    private void whatStays() {
        stays("/kind", Terms::kind);
        stays("/home/organizationId", terms -> organization(terms.home()));
        stays("/host/organizationId", terms -> organization(terms.host()));
        stays("/secondee/employeeRef", terms -> part(terms.secondee(), Secondee::employeeRef));
        refuseIf(
                !Objects.equals(
                        part(change.before().consent(), Consent::text),
                        part(change.after().consent(), Consent::text)),
                "/patch/consent/text",
                "not-amendable",
                "Consent is given with the contract itself; an amendment asks nobody for another.");
        Map<Side, UUID> after = SigningPolicy.thirdParties(change.after());
        SigningPolicy.thirdParties(change.before()).forEach((side, organization) -> {
            refuseIf(
                    !organization.equals(after.get(side)),
                    "/patch/" + side.name().toLowerCase(Locale.ROOT) + "/organizationId",
                    "not-amendable",
                    "A party that has signed stays; another one makes another agreement.");
        });
    }

    private void stays(String pointer, Function<Terms, @Nullable Object> fact) {
        refuseIf(
                !Objects.equals(fact.apply(change.before()), fact.apply(change.after())),
                "/patch" + pointer,
                "not-amendable",
                "Another one makes another secondment: end this one and agree that.");
    }

    private void term() {
        LocalDate startBefore = part(change.before().term(), Term::start);
        LocalDate start = part(change.after().term(), Term::start);
        boolean moved = !Objects.equals(startBefore, start);
        refuseIf(
                moved && setting.started(),
                "/patch/term/start",
                "already-started",
                "The first day was " + startBefore + ".");
        refuseIf(
                moved && start != null && start.isBefore(firstDay()),
                "/patch/term/start",
                "starts-before-change",
                "The new first day cannot lie before the day from which the change holds.");
        LocalDate today = setting.today();
        refuseIf(
                moved && !setting.started() && startBefore != null && firstDay().isAfter(later(startBefore, today)),
                "/effectiveFrom",
                "started-by-then",
                "By then the secondment has begun: the first day is " + startBefore + ".");
        LocalDate endBefore = part(change.before().term(), Term::lastDay);
        LocalDate end = part(change.after().term(), Term::lastDay);
        boolean prolonged = end != null && endBefore != null && end.isAfter(endBefore);
        refuseIf(
                prolonged && setting.started() && type != AmendmentType.EXTENSION,
                "/patch/term/plannedEnd",
                "needs-extension",
                "A later end comes out of an extension request.");
        refuseIf(
                end != null && !end.equals(endBefore) && end.isBefore(later(today, firstDay())),
                "/patch/term/plannedEnd",
                "end-in-the-past",
                "The new last day must be " + later(today, firstDay()) + " or later.");
    }

    private void joiningParties() {
        Map<Side, UUID> joining = change.joining();
        refuseIf(
                !joining.isEmpty() && type != AmendmentType.PARTY_ADDED,
                "/type",
                "joining-needs-party-added",
                "Who lets " + joining.keySet() + " join has to say so: PARTY_ADDED.");
        refuseIf(
                joining.isEmpty() && type == AmendmentType.PARTY_ADDED,
                "/patch",
                "nobody-joins",
                "The change names no vendor and no client that is not a party already.");
        Set<@Nullable UUID> known = new HashSet<>();
        known.add(organization(change.after().home()));
        known.add(organization(change.after().host()));
        known.addAll(setting.thirdParties().values());
        joining.forEach((side, organization) -> refuseIf(
                !known.add(organization) || setting.thirdParties().containsKey(side),
                "/patch/" + side.name().toLowerCase(Locale.ROOT) + "/organizationId",
                "is-a-party-already",
                "Each side is one organisation, and each organisation on one side, apart from a move inside one; who has "
                        + "signed for a later day counts."));
    }

    /** R-AG-7: a longer absence makes the loss of the post likelier, so the person agrees to it anew. */
    private void postAgreedAgain() {
        SubstantivePost post = change.after().substantivePost();
        LocalDate agreedOn = part(post, SubstantivePost::unavailabilityAgreedOn);
        LocalDate agreedBefore = part(change.before().substantivePost(), SubstantivePost::unavailabilityAgreedOn);
        PostStatus status = part(post, SubstantivePost::status);
        refuseIf(
                type == AmendmentType.EXTENSION
                        && status != null
                        && POST_UNSURE.contains(status)
                        && agreedOn != null
                        && agreedBefore != null
                        && !agreedOn.isAfter(agreedBefore),
                "/patch/substantivePost/unavailabilityAgreedOn",
                "agree-again",
                "The possible loss of the post was agreed for the shorter term; give the day of agreeing anew.");
    }

    /**
     * Terms that are signed for a later day stand from that day on as they were signed: an end that they name, and a list
     * of allowances with theirs, would quietly undo an extension.
     */
    private void laterTermsRunOn(List<TermsStretch> stretches) {
        LocalDate endBefore = part(change.before().term(), Term::lastDay);
        LocalDate end = part(change.after().term(), Term::lastDay);
        if (type != AmendmentType.EXTENSION || Objects.equals(end, endBefore)) {
            return;
        }
        for (TermsStretch stretch : stretches) {
            Terms terms = stretch.terms();
            refuseIf(
                    stretch.from().isAfter(firstDay())
                            && (!Objects.equals(part(terms.term(), Term::lastDay), end) || isPaidTo(endBefore, terms)),
                    "/patch/term/plannedEnd",
                    "change-scheduled-meanwhile",
                    "Terms signed for " + stretch.from() + " still end, or pay, to " + endBefore
                            + ": extend once they hold.");
        }
    }

    private static boolean isPaidTo(@Nullable LocalDate day, Terms terms) {
        List<Allowance> allowances = part(terms.compensation(), Compensation::allowances);
        return allowances != null && allowances.stream().anyMatch(allowance -> Objects.equals(allowance.end(), day));
    }

    private void completeOnEveryDay(List<TermsStretch> stretches) {
        for (TermsStretch stretch : stretches) {
            String when = stretch.from().isAfter(firstDay()) ? " (on days from " + stretch.from() + ")" : "";
            stretch.terms()
                    .missing()
                    .forEach(missing -> found.add(
                            new Violation("/patch" + missing.pointer(), missing.code(), missing.detail() + when)));
        }
    }

    private LocalDate firstDay() {
        return effectiveFrom == null ? setting.today() : effectiveFrom;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void refuseIf(boolean wrong, String pointer, String code, String detail) {
        if (wrong) {
            found.add(new Violation(pointer, code, detail));
        }
    }

    private static @Nullable UUID organization(@Nullable LegalEntity party) {
        return party == null ? null : party.organizationId();
    }

    private static <P, V> @Nullable V part(@Nullable P part, Function<P, @Nullable V> field) {
        return part == null ? null : field.apply(part);
    }
}
