/** Where a request goes, and what happens when that place does not answer. */
@NullMarked
package dev.secondment.gateway.routing;

import org.jspecify.annotations.NullMarked;
