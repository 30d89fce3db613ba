package dev.secondment.agreement.terms.domain;

import static dev.secondment.agreement.terms.domain.Findings.before;
import static dev.secondment.agreement.terms.domain.Findings.each;
import static dev.secondment.agreement.terms.domain.Findings.part;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The post left and the role taken. R-AG-7: a loss of the post is agreed beforehand. R-OV-3: the role is another one. */
final class PostsReview {
    /** Where the post may be gone on return, the parties must have said so before they sign. */
    private static final Set<PostStatus> POST_UNSURE =
            EnumSet.of(PostStatus.NOT_HELD_AGREED, PostStatus.RELINQUISHED, PostStatus.ABOLISHED, PostStatus.AT_RISK);

    private final Terms terms;
    private final Findings found;

    PostsReview(Terms terms, Findings found) {
        this.terms = terms;
        this.found = found;
    }

    void review() {
        substantivePost();
        found.need("/hostRole/title", terms.hostRole(), HostRole::title);
        found.need("/hostRole/duties", terms.hostRole(), HostRole::duties);
        found.need("/hostRole/reportsTo", terms.hostRole(), HostRole::reportsTo);
        found.need("/hostRole/site/country", part(terms.hostRole(), HostRole::site), Site::country);
        site("/hostRole/site", part(terms.hostRole(), HostRole::site));
        each("/hostRole/reportingLines", part(terms.hostRole(), HostRole::reportingLines), (pointer, line) -> {
            found.need(pointer + "/kind", line.kind());
            found.need(pointer + "/to", line.to());
        });
        if (terms.kind() == SecondmentKind.INTERNAL) {
            anotherRole();
        }
    }

    private void substantivePost() {
        SubstantivePost post = terms.substantivePost();
        found.need("/substantivePost/title", post, SubstantivePost::title);
        found.need("/substantivePost/organizationUnit", post, SubstantivePost::organizationUnit);
        PostStatus status = found.need("/substantivePost/status", post, SubstantivePost::status);
        boolean unsure = status != null && POST_UNSURE.contains(status);
        boolean agreed = part(post, SubstantivePost::unavailabilityAgreedOn) != null;
        if (unsure) {
            found.need("/substantivePost/unavailabilityAgreedOn", post, SubstantivePost::unavailabilityAgreedOn);
        }
        site("/substantivePost/site", part(post, SubstantivePost::site));
        found.excludes(
                unsure,
                "/substantivePost/heldUntil",
                part(post, SubstantivePost::heldUntil),
                "held-until-contradicts-status",
                "A post that is " + status + " is not held.");
        found.refuseIf(
                !unsure && !agreed && before(part(post, SubstantivePost::heldUntil), part(terms.term(), Term::lastDay)),
                "/substantivePost/heldUntil",
                "post-held-too-short",
                "The post is not held to the last day: hold it longer, or agree that it may be gone.");
    }

    private void site(String pointer, @Nullable Site site) {
        String country = part(site, Site::country);
        String region = part(site, Site::region);
        found.country(pointer + "/country", country);
        found.refuseIf(
                country != null && region != null && !region.startsWith(country),
                pointer + "/region",
                "region-contradicts-country",
                "The region must lie in " + country + ".");
    }

    private void anotherRole() {
        String unit = found.need("/hostRole/organizationUnit", terms.hostRole(), HostRole::organizationUnit);
        boolean sameUnit = same(unit, part(terms.substantivePost(), SubstantivePost::organizationUnit));
        boolean stays = terms.destination() == Destination.SAME_DEPARTMENT_ROLE;
        boolean bothKnown = unit != null && part(terms.substantivePost(), SubstantivePost::organizationUnit) != null;
        found.refuseIf(
                sameUnit && !stays,
                "/hostRole/organizationUnit",
                "host-unit-is-home-unit",
                "Who stays in the unit is seconded only to another role in it: SAME_DEPARTMENT_ROLE.");
        found.refuseIf(
                bothKnown && stays && !sameUnit,
                "/hostRole/organizationUnit",
                "not-the-same-department",
                "SAME_DEPARTMENT_ROLE means the unit of the post.");
        found.refuseIf(
                stays
                        && same(
                                part(terms.hostRole(), HostRole::title),
                                part(terms.substantivePost(), SubstantivePost::title)),
                "/hostRole/title",
                "role-is-the-post",
                "In the same department the role must be another one than the post.");
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
