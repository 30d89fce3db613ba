package dev.secondment.agreement.terms.domain;

import static dev.secondment.agreement.terms.domain.Findings.before;
import static dev.secondment.agreement.terms.domain.Findings.each;
import static dev.secondment.agreement.terms.domain.Findings.part;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who they are, and whether they fit the kind of secondment. R-AG-5: nobody is lent for longer than employed. */
final class PartiesReview {
    private static final Set<Destination> INSIDE =
            EnumSet.of(Destination.OTHER_DEPARTMENT, Destination.SAME_DEPARTMENT_ROLE);
    private static final Set<Destination> OUTSIDE =
            EnumSet.of(Destination.SISTER_COMPANY, Destination.CLIENT_OR_PARTNER, Destination.VENDOR_PROJECT);
    private static final Predicate<String> E_MAIL =
            Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+").asMatchPredicate();

    private final Terms terms;
    private final Findings found;

    PartiesReview(Terms terms, Findings found) {
        this.terms = terms;
        this.found = found;
    }

    void review() {
        found.need("/kind", terms.kind());
        found.need("/destination", terms.destination());
        found.need("/purposes", terms.purposes());
        organization("/home", terms.home());
        organization("/host", terms.host());
        String zone = found.need("/host/timeZone", terms.host(), HostParty::timeZone);
        found.refuseIf(
                zone != null && !ZoneId.getAvailableZoneIds().contains(zone),
                "/host/timeZone",
                "unknown-time-zone",
                "Give a zone of the IANA time zone database, such as Europe/Berlin.");
        if (terms.vendor() != null || terms.destination() == Destination.VENDOR_PROJECT) {
            organization("/vendor", terms.vendor());
        }
        if (terms.client() != null) {
            organization("/client", terms.client());
        }
        UUID vendor = id(terms.vendor());
        UUID client = id(terms.client());
        apart("/vendor", vendor, id(terms.home()), id(terms.host()));
        apart("/client", client, id(terms.home()), id(terms.host()), vendor);
        secondee();
        kindFitsParties();
    }

    private void organization(String pointer, @Nullable LegalEntity organization) {
        found.need(pointer + "/organizationId", organization, LegalEntity::organizationId);
        found.need(pointer + "/legalName", organization, LegalEntity::legalName);
        found.country(pointer + "/country", part(organization, LegalEntity::country));
        each(pointer + "/contacts", part(organization, LegalEntity::contacts), this::contact);
    }

    private void contact(String pointer, Contact contact) {
        found.need(pointer + "/role", contact.role());
        found.need(pointer + "/name", contact.name());
        String email = found.need(pointer + "/email", contact.email());
        found.refuseIf(
                email != null && !E_MAIL.test(email),
                pointer + "/email",
                "email-malformed",
                "Give an address such as name@example.org.");
    }

    private static @Nullable UUID id(@Nullable LegalEntity organization) {
        return part(organization, LegalEntity::organizationId);
    }

    private void apart(String pointer, @Nullable UUID id, @Nullable UUID... others) {
        for (UUID other : others) {
            found.refuseIf(
                    id != null && id.equals(other),
                    pointer + "/organizationId",
                    "party-named-twice",
                    "A vendor or a client is somebody else than the other parties.");
        }
    }

    private void secondee() {
        found.need("/secondee/employeeRef", terms.secondee(), Secondee::employeeRef);
        Secondee person = terms.secondee();
        LocalDate ends = part(person, Secondee::employmentEndDate);
        LocalDate hostTakesOver = part(person, Secondee::hostContractFrom);
        if (part(person, Secondee::employmentType) == EmploymentType.FIXED_TERM || hostTakesOver != null) {
            found.need("/secondee/employmentEndDate", ends);
        }
        boolean followed = ends != null && hostTakesOver != null && !hostTakesOver.isAfter(ends.plusDays(1));
        found.refuseIf(
                before(ends, part(terms.term(), Term::lastDay)) && !followed,
                "/secondee/employmentEndDate",
                "employment-ends-first",
                "The employment ends before the secondment: end the secondment with it, prolong it, or plan a contract"
                        + " with the host from the day after.");
    }

    private void kindFitsParties() {
        SecondmentKind kind = terms.kind();
        if (kind == null) {
            return;
        }
        boolean internal = kind == SecondmentKind.INTERNAL;
        UUID home = id(terms.home());
        UUID host = id(terms.host());
        found.refuseIf(
                home != null && host != null && internal != home.equals(host),
                "/kind",
                "kind-contradicts-parties",
                "INTERNAL means that home and host are one organisation, EXTERNAL that they are two.");
        found.refuseIf(
                terms.destination() != null && (internal ? OUTSIDE : INSIDE).contains(terms.destination()),
                "/destination",
                "destination-contradicts-kind",
                terms.destination() + " is no destination of an " + kind + " secondment.");
    }
}
