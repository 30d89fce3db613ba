/** Suspensions in PostgreSQL. */
@NullMarked
package dev.secondment.agreement.suspension.persistence;

import org.jspecify.annotations.NullMarked;
