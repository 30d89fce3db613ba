/** Placements in PostgreSQL. */
@NullMarked
package dev.secondment.placement.assignment.persistence;

import org.jspecify.annotations.NullMarked;
