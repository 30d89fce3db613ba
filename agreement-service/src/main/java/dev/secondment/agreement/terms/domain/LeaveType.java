package dev.secondment.agreement.terms.domain;

public enum LeaveType {
    ANNUAL,
    SICKNESS,
    FAMILY,
    EMERGENCY_DEPENDANT,
    BEREAVEMENT,
    STUDY,
    PUBLIC_DUTY,
    UNPAID,
    TOIL,
    PUBLIC_HOLIDAY,
    REST_AND_RECUPERATION,
    HOME_TRAVEL
}
