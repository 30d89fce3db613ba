/** Proof in PostgreSQL. */
@NullMarked
package dev.secondment.agreement.compliance.persistence;

import org.jspecify.annotations.NullMarked;
