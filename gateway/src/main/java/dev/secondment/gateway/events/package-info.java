/** One event feed out of the services' shares. */
@NullMarked
package dev.secondment.gateway.events;

import org.jspecify.annotations.NullMarked;
