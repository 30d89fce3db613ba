@NullMarked
package dev.secondment.leave.cover.messaging;

import org.jspecify.annotations.NullMarked;
