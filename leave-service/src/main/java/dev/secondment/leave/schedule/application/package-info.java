@NullMarked
package dev.secondment.leave.schedule.application;

import org.jspecify.annotations.NullMarked;
