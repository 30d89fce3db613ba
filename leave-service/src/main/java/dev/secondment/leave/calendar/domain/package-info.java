@NullMarked
package dev.secondment.leave.calendar.domain;

import org.jspecify.annotations.NullMarked;
