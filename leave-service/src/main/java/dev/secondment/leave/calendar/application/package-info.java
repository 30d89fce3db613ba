@NullMarked
package dev.secondment.leave.calendar.application;

import org.jspecify.annotations.NullMarked;
