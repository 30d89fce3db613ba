package dev.secondment.agreement.terms.domain;

public enum ExpenseType {
    RELOCATION,
    ACCOMMODATION,
    TRAVEL_HOME,
    SUBSISTENCE,
    TRAINING,
    OVERTIME,
    BONUS,
    PERMIT_FEES,
    SCHOOLING,
    TAX_ADVICE,
    EQUIPMENT,
    OTHER
}
