/** The public door: who calls, under which preconditions, in which form answers and refusals go out. */
@NullMarked
package dev.secondment.platform.web;

import org.jspecify.annotations.NullMarked;
