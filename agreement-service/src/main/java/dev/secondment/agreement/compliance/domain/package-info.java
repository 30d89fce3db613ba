/** What was found, waived and done about rules. */
@NullMarked
package dev.secondment.agreement.compliance.domain;

import org.jspecify.annotations.NullMarked;
