package dev.secondment.agreement.lifecycle.domain;

import dev.secondment.agreement.terms.domain.Terms;
import java.time.LocalDate;

/** The terms from one day on, until the next stretch begins. */
public record TermsStretch(LocalDate from, Terms terms) {}
