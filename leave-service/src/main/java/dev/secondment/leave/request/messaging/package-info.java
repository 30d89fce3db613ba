@NullMarked
package dev.secondment.leave.request.messaging;

import org.jspecify.annotations.NullMarked;
