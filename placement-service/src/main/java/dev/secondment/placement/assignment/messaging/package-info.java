/** What the agreement tells us, and what we tell the world about placements. */
@NullMarked
package dev.secondment.placement.assignment.messaging;

import org.jspecify.annotations.NullMarked;
