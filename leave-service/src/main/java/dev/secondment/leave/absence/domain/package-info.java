@NullMarked
package dev.secondment.leave.absence.domain;

import org.jspecify.annotations.NullMarked;
