package dev.secondment.placement.assignment.messaging;

import dev.secondment.placement.assignment.domain.AssignmentPeriod;
import dev.secondment.placement.assignment.domain.PlacementTerms;
import dev.secondment.placement.payroll.domain.Allowance;
import dev.secondment.placement.payroll.domain.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a placement needs of the agreement topic's events; the rest of them is not read. */
final class AgreementFacts {

    private AgreementFacts() {}

    record Signed(
            UUID agreementId,
            Home home,
            Host host,
            Secondee secondee,
            Term term,
            WorkingTime workingTime,
            HostRole hostRole) {

        record Home(UUID organizationId) {}

        record Host(UUID organizationId, String timeZone) {}

        record Secondee(String employeeRef) {}

        record Term(LocalDate start, LocalDate plannedEnd) {}

        record WorkingTime(BigDecimal fte, BigDecimal homeFteRetained) {}

        /** @param siteRegion absent where a country has one law for all of it */
        record HostRole(String siteCountry, @Nullable String siteRegion) {}

        PlacementTerms terms() {
            return new PlacementTerms(
                    agreementId,
                    home.organizationId(),
                    host.organizationId(),
                    secondee.employeeRef(),
                    new AssignmentPeriod(term.start(), term.plannedEnd()),
                    workingTime.fte(),
                    workingTime.homeFteRetained(),
                    ZoneId.of(host.timeZone()),
                    hostRole.siteCountry(),
                    Optional.ofNullable(hostRole.siteRegion()).orElse(hostRole.siteCountry()));
        }
    }

    record CompensationAgreed(UUID agreementId, List<AgreedAllowance> allowances, String payrollLocation) {

        record AgreedAllowance(String type, String method, Amount monthlyAmount) {}

        record Amount(BigDecimal amount, String currency) {}

        List<Allowance> agreed() {
            return allowances.stream()
                    .map(allowance -> new Allowance(
                            allowance.type(),
                            allowance.method(),
                            new Money(
                                    allowance.monthlyAmount().amount(),
                                    allowance.monthlyAmount().currency())))
                    .toList();
        }
    }

    record Activated(UUID agreementId, LocalDate effectiveFrom) {}

    /** @param actualEnd absent where the agreement ended as planned */
    record Ended(UUID agreementId, @Nullable LocalDate actualEnd) {}

    record Withdrawn(UUID agreementId) {}
}
