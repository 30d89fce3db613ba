/** How much one caller may ask for. */
@NullMarked
package dev.secondment.gateway.limits;

import org.jspecify.annotations.NullMarked;
