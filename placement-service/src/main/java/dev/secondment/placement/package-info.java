/** The assignment on the ground: from a signed agreement to the last paid day. */
@NullMarked
package dev.secondment.placement;

import org.jspecify.annotations.NullMarked;
