/** The pages that problem types point to. */
@NullMarked
package dev.secondment.gateway.catalogue;

import org.jspecify.annotations.NullMarked;
