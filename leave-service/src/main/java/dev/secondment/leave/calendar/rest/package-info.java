@NullMarked
package dev.secondment.leave.calendar.rest;

import org.jspecify.annotations.NullMarked;
