package dev.secondment.agreement.conversion.application;

import dev.secondment.agreement.conversion.domain.ConversionBasis;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.platform.problem.Violation;
import java.time.LocalDate;
import java.util.List;

/**
 * What an offer would lead to.
 *
 * @param violations what stands against it
 */
public record ConversionPreview(
        Viewer viewer, LocalDate contractStart, ConversionBasis basis, List<Violation> violations) {}
