/** Refusals: what a caller is told when something cannot be done, under a code that never changes. */
@NullMarked
package dev.secondment.platform.problem;

import org.jspecify.annotations.NullMarked;
