@NullMarked
package dev.secondment.leave.schedule.domain;

import org.jspecify.annotations.NullMarked;
