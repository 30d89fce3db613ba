@NullMarked
package dev.secondment.leave.schedule.rest;

import org.jspecify.annotations.NullMarked;
