/** Early terminations and completions in PostgreSQL. */
@NullMarked
package dev.secondment.agreement.ending.persistence;

import org.jspecify.annotations.NullMarked;
