/** What other services tell this one, in its own words. */
@NullMarked
package dev.secondment.agreement.directory.messaging;

import org.jspecify.annotations.NullMarked;
