package dev.secondment.placement.payroll.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What the payroll of one agreement has to know: whom it pays, and which allowances were agreed. Opened with the
 * signature; everything later refers to it.
 */
@Entity
@Table(name = "payroll_case")
public class PayrollCase {
    @Id
    private UUID agreementId;

    @Version
    private long version;

    private UUID homeOrganizationId;
    private String employeeRef;
    private String payroll;

    @ElementCollection
    @CollectionTable(name = "payroll_allowance", joinColumns = @JoinColumn(name = "agreement_id"))
    private List<Allowance> allowances;

    protected PayrollCase() {}

    /** The employer at home pays, until the agreement says otherwise. */
    public PayrollCase(UUID agreementId, UUID homeOrganizationId, String employeeRef) {
        this.agreementId = agreementId;
        this.homeOrganizationId = homeOrganizationId;
        this.employeeRef = employeeRef;
        this.payroll = "HOME";
        this.allowances = new ArrayList<>();
    }

    public void agree(String payrollLocation, List<Allowance> agreed) {
        payroll = payrollLocation;
        allowances.clear();
        allowances.addAll(agreed);
    }

    public UUID agreementId() {
        return agreementId;
    }

    public UUID homeOrganizationId() {
        return homeOrganizationId;
    }

    public String employeeRef() {
        return employeeRef;
    }

    /** Which payroll pays: HOME unless agreed otherwise. */
    public String payroll() {
        return payroll;
    }

    public List<Allowance> allowances() {
        return List.copyOf(allowances);
    }
}
