/** Templates in PostgreSQL. */
@NullMarked
package dev.secondment.agreement.document.persistence;

import org.jspecify.annotations.NullMarked;
