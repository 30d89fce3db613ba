/** The facts about extensions as they leave the service. */
@NullMarked
package dev.secondment.agreement.extension.messaging;

import org.jspecify.annotations.NullMarked;
