/** The facts about conversions as they leave the service. */
@NullMarked
package dev.secondment.agreement.conversion.messaging;

import org.jspecify.annotations.NullMarked;
