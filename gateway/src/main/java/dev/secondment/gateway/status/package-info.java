/** How the parts of the suite are doing. */
@NullMarked
package dev.secondment.gateway.status;

import org.jspecify.annotations.NullMarked;
