/** The facts of ending as they leave the service. */
@NullMarked
package dev.secondment.agreement.ending.messaging;

import org.jspecify.annotations.NullMarked;
