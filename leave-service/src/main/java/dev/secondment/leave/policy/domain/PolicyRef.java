package dev.secondment.leave.policy.domain;

/** Which version of which policy was applied. */
public record PolicyRef(String code, int version) {}
