/** Agreements in PostgreSQL. */
@NullMarked
package dev.secondment.agreement.lifecycle.persistence;

import org.jspecify.annotations.NullMarked;
