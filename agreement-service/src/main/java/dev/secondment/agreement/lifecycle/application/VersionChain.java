package dev.secondment.agreement.lifecycle.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.secondment.agreement.lifecycle.application.TermsTimeline.Version;
import dev.secondment.agreement.lifecycle.domain.Agreement;
import dev.secondment.agreement.lifecycle.domain.AgreementVersion;
import dev.secondment.agreement.lifecycle.domain.AgreementVersions;
import dev.secondment.agreement.terms.domain.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Keeps what was signed, version after version, and lets the agreement follow it day by day. */
@ApplicationScoped
public class VersionChain {

    private final AgreementVersions versions;
    private final AgreementJournal journal;
    private final AgreementDesk desk;
    private final ObjectMapper json;

    VersionChain(AgreementVersions versions, AgreementJournal journal, AgreementDesk desk, ObjectMapper json) {
        this.versions = versions;
        this.journal = journal;
        this.desk = desk;
        this.json = json;
    }

    /** Of a signed agreement. */
    public TermsTimeline timeline(UUID agreementId) {
        return timeline(versions.of(agreementId));
    }

    TermsTimeline timeline(List<AgreementVersion> signed) {
        return new TermsTimeline(
                json.readerFor(Terms.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES),
                signed.stream().map(this::value).toList());
    }

    /** The last signature of the original makes version 1. */
    void begin(Agreement agreement, Instant at) {
        Terms terms = agreement.terms();
        versions.add(new AgreementVersion(
                agreement.id(),
                1,
                null,
                text(terms),
                Objects.requireNonNull(Objects.requireNonNull(terms.term()).start()),
                agreement.documentHash().orElseThrow(),
                at));
        agreement.follow(terms, 1, null, at);
    }

    /** Appends what an amendment's parties signed; the agreement takes the new terms at once where their day has come. */
    @Transactional
    public void append(OpenedAgreement opened, Version signed) {
        versions.add(new AgreementVersion(
                opened.id(),
                signed.number(),
                signed.amendmentId(),
                text(signed.patch()),
                signed.effectiveFrom(),
                signed.documentHash(),
                signed.signedAt()));
        follow(opened, timeline(opened.id()));
    }

    /** Lets the agreement take the terms of today. */
    @Transactional
    public void follow(OpenedAgreement opened) {
        follow(opened, timeline(opened.id()));
    }

    private void follow(OpenedAgreement opened, TermsTimeline timeline) {
        Instant at = desk.instant();
        ZoneId zone = opened.zone();
        LocalDate today = LocalDate.ofInstant(at, zone);
        Instant next = timeline.nextChangeAfter(today)
                .map(day -> day.atStartOfDay(zone).toInstant())
                .orElse(null);
        journal.write(
                opened,
                opened.agreement()
                        .follow(timeline.asOf(today), timeline.latest().number(), next, at),
                null);
    }

    private Version value(AgreementVersion version) {
        try {
            return new Version(
                    version.number(),
                    version.amendmentId().orElse(null),
                    version.effectiveFrom(),
                    json.readTree(version.patch()),
                    version.documentHash(),
                    version.signedAt());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database holds only JSON", e);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Terms must be serialisable", e);
        }
    }
}
