@NullMarked
package dev.secondment.leave.entitlement.messaging;

import org.jspecify.annotations.NullMarked;
