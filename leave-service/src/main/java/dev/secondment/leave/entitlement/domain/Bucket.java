package dev.secondment.leave.entitlement.domain;

/** Where days come from. Kinds of days that expire or are paid out differently never share a bucket. */
public enum Bucket {
    CONTRACTUAL
}
