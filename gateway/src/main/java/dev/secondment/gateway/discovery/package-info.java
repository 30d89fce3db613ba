/** How machines find their way in. */
@NullMarked
package dev.secondment.gateway.discovery;

import org.jspecify.annotations.NullMarked;
