/** The agreement's facts as they leave the service. */
@NullMarked
package dev.secondment.agreement.lifecycle.messaging;

import org.jspecify.annotations.NullMarked;
