package dev.secondment.placement.assignment.messaging;

import dev.secondment.placement.assignment.domain.AssignmentPeriod;
import dev.secondment.placement.assignment.domain.Conditions;
import dev.secondment.placement.assignment.domain.EndReason;
import dev.secondment.placement.assignment.domain.PlacementTerms;
import dev.secondment.placement.assignment.domain.Timeline;
import dev.secondment.placement.payroll.domain.Allowance;
import dev.secondment.placement.payroll.domain.Compensation;
import dev.secondment.placement.payroll.domain.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a placement needs of the agreement topic's events; the rest of them is not read. */
final class AgreementFacts {

    private AgreementFacts() {}

    record Home(UUID organizationId) {}

    record Host(UUID organizationId, String timeZone) {}

    record Secondee(String employeeRef) {}

    record Term(LocalDate start, LocalDate plannedEnd) {
        AssignmentPeriod period() {
            return new AssignmentPeriod(start, plannedEnd);
        }
    }

    record WorkingTime(BigDecimal fte, BigDecimal homeFteRetained) {}

    /**
     * @param siteRegion absent where a country has one law for all of it
     * @param reportsTo absent where the agreement leaves it open
     */
    record HostRole(
            @Nullable String title,
            String siteCountry,
            @Nullable String siteRegion,
            @Nullable String reportsTo) {}

    record Signed(
            UUID agreementId,
            Home home,
            Host host,
            Secondee secondee,
            Term term,
            WorkingTime workingTime,
            HostRole hostRole) {

        PlacementTerms terms() {
            Version original = new Version(term.start(), home, host, secondee, term, workingTime, hostRole);
            return PlacementsTerms.of(agreementId, List.of(original));
        }
    }

    /** @param effectiveFrom the first day on which the version holds */
    record Version(
            LocalDate effectiveFrom,
            Home home,
            Host host,
            Secondee secondee,
            Term term,
            WorkingTime workingTime,
            HostRole hostRole) {

        Conditions conditions(UUID agreementId) {
            return new Conditions(
                    agreementId,
                    effectiveFrom,
                    host.organizationId(),
                    host.timeZone(),
                    workingTime.fte(),
                    workingTime.homeFteRetained(),
                    hostRole.siteCountry(),
                    Optional.ofNullable(hostRole.siteRegion()).orElse(hostRole.siteCountry()),
                    hostRole.title(),
                    hostRole.reportsTo());
        }
    }

    /** @param versions all that holds, from the first day on, each until the next */
    record AmendmentSigned(UUID agreementId, LocalDate effectiveFrom, List<Version> versions) {
        PlacementTerms terms() {
            return PlacementsTerms.of(agreementId, versions);
        }
    }

    /** Of versions in order: the term of the last one is the term, since each says all of it. */
    private static final class PlacementsTerms {
        static PlacementTerms of(UUID agreementId, List<Version> versions) {
            Version last = versions.getLast();
            return new PlacementTerms(
                    agreementId,
                    last.home().organizationId(),
                    last.secondee().employeeRef(),
                    last.term().period(),
                    new Timeline(versions.stream()
                            .map(version -> version.conditions(agreementId))
                            .toList()));
        }
    }

    /** @param payrollLocation absent where the employer at home pays */
    record CompensationAgreed(
            UUID agreementId,
            List<AgreedAllowance> allowances,
            @Nullable String payrollLocation) {
        List<Compensation> timeline() {
            return List.of(compensation(null, payrollLocation, allowances));
        }
    }

    /** @param versions all that is agreed on pay, from the first day on, each until the next */
    record CompensationChanged(UUID agreementId, List<PayVersion> versions) {
        record PayVersion(
                LocalDate effectiveFrom,
                List<AgreedAllowance> allowances,
                @Nullable String payrollLocation) {}

        List<Compensation> timeline() {
            return versions.stream()
                    .map(pay -> compensation(pay.effectiveFrom(), pay.payrollLocation(), pay.allowances()))
                    .toList();
        }
    }

    /**
     * @param start where the allowance does not begin with the assignment
     * @param end where it does not last as long
     */
    record AgreedAllowance(
            String type,
            String method,
            Amount monthlyAmount,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {
        record Amount(BigDecimal amount, String currency) {}

        Allowance allowance() {
            return new Allowance(type, method, new Money(monthlyAmount.amount(), monthlyAmount.currency()), start, end);
        }
    }

    private static Compensation compensation(
            @Nullable LocalDate from, @Nullable String payroll, List<AgreedAllowance> allowances) {
        return new Compensation(
                from,
                Objects.requireNonNullElse(payroll, "HOME"),
                allowances.stream().map(AgreedAllowance::allowance).toList());
    }

    record Activated(UUID agreementId, LocalDate effectiveFrom) {}

    /**
     * @param lastDay absent where the agreement ends as planned
     * @param cause absent likewise
     */
    record Ending(
            UUID agreementId,
            LocalDate plannedEnd,
            @Nullable LocalDate lastDay,
            @Nullable String cause) {
        LocalDate end() {
            return lastDay == null ? plannedEnd : lastDay;
        }

        EndReason reason() {
            return switch (cause) {
                case null -> EndReason.AS_PLANNED;
                case "EARLY_TERMINATION" -> EndReason.EARLY_TERMINATION;
                case "COMPLETION" -> EndReason.COMPLETION;
                case "CONVERSION" -> EndReason.CONVERTED_TO_HOST;
                default -> EndReason.OTHER;
            };
        }
    }

    record ExtensionEffective(UUID agreementId, LocalDate newEnd) {}

    record Suspended(
            UUID agreementId,
            LocalDate effectiveFrom,
            String reasonCode,
            @Nullable LocalDate reviewOn) {}

    record Resumed(UUID agreementId, LocalDate effectiveFrom) {}

    /** @param actualEnd absent where the agreement ended as planned */
    record Ended(UUID agreementId, @Nullable LocalDate actualEnd) {}

    record Converted(UUID agreementId, LocalDate actualEnd) {}

    record Withdrawn(UUID agreementId) {}
}
