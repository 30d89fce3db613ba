package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.application.TermsDifferences.Difference;
import dev.secondment.agreement.lifecycle.application.TermsTimeline.Version;
import dev.secondment.agreement.lifecycle.domain.AgreementProblem;
import dev.secondment.agreement.lifecycle.domain.AgreementRejected;
import dev.secondment.agreement.lifecycle.domain.AgreementVersion;
import dev.secondment.agreement.lifecycle.domain.AgreementVersions;
import dev.secondment.agreement.terms.domain.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading the signed texts of an agreement, old and new, as the present caller may. */
@ApplicationScoped
public class VersionQueries {

    private final AgreementVersions versions;
    private final VersionChain chain;
    private final TermsDifferences differences;
    private final AgreementDesk desk;

    VersionQueries(AgreementVersions versions, VersionChain chain, TermsDifferences differences, AgreementDesk desk) {
        this.versions = versions;
        this.chain = chain;
        this.differences = differences;
        this.desk = desk;
    }

    /**
     * @param terms as its parties signed them, in those parts that the reader may see
     * @param changedFields the parts in which they differ from the terms of that day as agreed before
     */
    public record VersionView(Version version, Terms terms, List<String> changedFields) {}

    /** In the order of signing; none while the agreement is unsigned. */
    @Transactional
    public List<VersionView> list(UUID agreementId) {
        Viewer viewer = desk.viewer(agreementId);
        List<AgreementVersion> signed = versions.of(agreementId);
        if (signed.isEmpty()) {
            return List.of();
        }
        TermsTimeline timeline = chain.timeline(signed);
        return timeline.versions().stream()
                .map(version -> view(timeline, version, viewer))
                .toList();
    }

    @Transactional
    public VersionView get(UUID agreementId, int number) {
        return list(agreementId).stream()
                .filter(view -> view.version().number() == number)
                .findFirst()
                .orElseThrow(() -> noVersion(number));
    }

    /** @param against the version before it unless told */
    @Transactional
    public List<Difference> difference(UUID agreementId, int number, @Nullable Integer against) {
        Viewer viewer = desk.viewer(agreementId);
        List<AgreementVersion> signed = versions.of(agreementId);
        int other = against == null ? Math.max(1, number - 1) : against;
        if (signed.stream().noneMatch(version -> version.number() == number)) {
            throw noVersion(number);
        }
        if (signed.stream().noneMatch(version -> version.number() == other)) {
            throw noVersion(other);
        }
        TermsTimeline timeline = chain.timeline(signed);
        return differences.between(
                timeline.asSigned(other).orElseThrow(),
                timeline.asSigned(number).orElseThrow(),
                viewer);
    }

    private static VersionView view(TermsTimeline timeline, Version version, Viewer viewer) {
        Terms terms = timeline.asSigned(version.number()).orElseThrow();
        List<String> changed = version.isAmendment()
                ? timeline.before(version.number())
                        .asOf(version.effectiveFrom())
                        .differencesTo(terms)
                : List.of();
        return new VersionView(version, TermsAudience.seen(terms, viewer), changed);
    }

    private static AgreementRejected noVersion(int number) {
        return new AgreementRejected(AgreementProblem.NO_SUCH_VERSION, "There is no signed version " + number + ".");
    }
}
