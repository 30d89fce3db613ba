@NullMarked
package dev.secondment.leave.calendar.persistence;

import org.jspecify.annotations.NullMarked;
