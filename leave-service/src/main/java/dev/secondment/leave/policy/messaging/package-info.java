@NullMarked
package dev.secondment.leave.policy.messaging;

import org.jspecify.annotations.NullMarked;
