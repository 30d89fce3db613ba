@NullMarked
package dev.secondment.leave.schedule.persistence;

import org.jspecify.annotations.NullMarked;
