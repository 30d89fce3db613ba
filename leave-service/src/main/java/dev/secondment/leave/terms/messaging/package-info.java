@NullMarked
package dev.secondment.leave.terms.messaging;

import org.jspecify.annotations.NullMarked;
