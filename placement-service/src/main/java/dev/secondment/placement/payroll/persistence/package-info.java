/** Instructions in PostgreSQL. */
@NullMarked
package dev.secondment.placement.payroll.persistence;

import org.jspecify.annotations.NullMarked;
