package dev.secondment.agreement.ending.rest;

/** What free text may look like: several lines, but no half a surrogate pair and no zero character. */
final class Words {
    static final String TEXT = "[^\\p{Cs}\\x00]*";
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]*";

    private Words() {}
}
