/** The facts of suspensions as they leave the service. */
@NullMarked
package dev.secondment.agreement.suspension.messaging;

import org.jspecify.annotations.NullMarked;
