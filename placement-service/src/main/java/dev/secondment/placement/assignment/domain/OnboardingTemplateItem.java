package dev.secondment.placement.assignment.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What every host does before a person arrives, as data: a new item, another owner or another lead time is a row, not a
 * release. A placement takes its own copy when it is planned, so a later change never moves the goalposts.
 */
@Entity
@Table(name = "onboarding_template")
public class OnboardingTemplateItem {
    @Id
    private String code;

    private String ownerRole;
    private int dueOffsetDays;
    private boolean blocking;

    protected OnboardingTemplateItem() {}

    public OnboardingTemplateItem(String code, String ownerRole, int dueOffsetDays, boolean blocking) {
        this.code = code;
        this.ownerRole = ownerRole;
        this.dueOffsetDays = dueOffsetDays;
        this.blocking = blocking;
    }

    public String code() {
        return code;
    }

    OnboardingItem itemFor(UUID agreementId, LocalDate start) {
        return OnboardingItem.open(agreementId, code, ownerRole, start.plusDays(dueOffsetDays), blocking);
    }
}
