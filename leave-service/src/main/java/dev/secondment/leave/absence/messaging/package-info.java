@NullMarked
package dev.secondment.leave.absence.messaging;

import org.jspecify.annotations.NullMarked;
