/** The one public door of the suite. */
@NullMarked
package dev.secondment.gateway;

import org.jspecify.annotations.NullMarked;
