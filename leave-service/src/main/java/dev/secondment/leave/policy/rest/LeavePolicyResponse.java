package dev.secondment.leave.policy.rest;

import dev.secondment.leave.policy.application.PolicyView;
import dev.secondment.leave.policy.application.RulesDocument;
import dev.secondment.leave.policy.domain.PolicyVersion;
import dev.secondment.leave.policy.domain.SickPayRules;
import dev.secondment.leave.policy.domain.StatutoryPack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "LeavePolicy", description = "A leave policy with its versions, by the day from which each holds")
public record LeavePolicyResponse(
        @Schema(examples = "ACME-DE") String code,

        @Schema(description = "How many versions were recorded", examples = "2")
        int version,

        List<Version> versions,
        @Nullable Statutory statutory) {

    @Schema(name = "LeavePolicyVersion")
    public record Version(
            @Schema(examples = "1") int version,
            @Schema(examples = "Acme Germany") String name,
            @Schema(examples = "2026-01-01") LocalDate validFrom,
            RulesDocument rules) {

        static Version from(PolicyVersion version) {
            return new Version(
                    version.version(), version.name(), version.validFrom(), RulesDocument.of(version.rules()));
        }
    }

    @Schema(
            name = "StatutoryLeavePolicy",
            description = "Only of statutory policies, which nobody changes here. They are there to check against; no"
                    + " legal advice, and no certificate that anything is lawful.")
    public record Statutory(
            @Schema(examples = "GB") String jurisdiction,
            List<String> countries,
            List<Source> sources,
            List<SickPay> sickPay,

            @Schema(description = "Whether an employer that is left certifies the leave it granted")
            boolean leaveCertificate) {

        static Statutory from(PolicyView.Statutory statutory) {
            return new Statutory(
                    statutory.jurisdiction(),
                    statutory.countries(),
                    statutory.sources().stream().map(Source::from).toList(),
                    statutory.sickPay().stream().map(SickPay::from).toList(),
                    statutory.leaveCertificate());
        }
    }

    @Schema(name = "LeavePolicySource", description = "Where a rule is from, and how far to trust it")
    public record Source(
            @Schema(examples = "amount") String rule,
            @Schema(examples = "2009-04-01") LocalDate validFrom,

            @Schema(examples = "Working Time Regulations 1998 (SI 1998/1833), regulations 13 and 13A")
            String source,

            @Schema(description = "check: to be checked by somebody who knows", examples = "check")
            String grade) {

        static Source from(StatutoryPack.Source source) {
            return new Source(source.rule(), source.validFrom(), source.source(), source.grade());
        }
    }

    @Schema(name = "StatutorySickPay", description = "Statutory sick pay from a day on, in pounds a week")
    public record SickPay(
            @Schema(examples = "2026-04-06") LocalDate validFrom,
            @Schema(examples = "1") int periodDays,
            @Schema(examples = "0") int waitingDays,
            @Schema(examples = "125.00") @Nullable String lowerEarningsLimit,
            @Schema(examples = "123.25") String weeklyRate,
            @Schema(examples = "80") @Nullable String percentOfEarnings,
            @Schema(examples = "8") int linkedWithinWeeks,
            @Schema(examples = "28") int maxWeeks) {

        static SickPay from(SickPayRules rules) {
            return new SickPay(
                    rules.validFrom(),
                    rules.periodDays(),
                    rules.waitingDays(),
                    text(rules.lowerEarningsLimit()),
                    rules.weeklyRate().toPlainString(),
                    text(rules.percentOfEarnings()),
                    rules.linkedWithinWeeks(),
                    rules.maxWeeks());
        }

        private static @Nullable String text(@Nullable BigDecimal value) {
            return value == null ? null : value.toPlainString();
        }
    }

    static LeavePolicyResponse from(PolicyView view) {
        return new LeavePolicyResponse(
                view.code(),
                view.version(),
                view.versions().stream().map(Version::from).toList(),
                view.statutory() == null ? null : Statutory.from(view.statutory()));
    }
}
