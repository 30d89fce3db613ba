/** Amendments in PostgreSQL. */
@NullMarked
package dev.secondment.agreement.amendment.persistence;

import org.jspecify.annotations.NullMarked;
