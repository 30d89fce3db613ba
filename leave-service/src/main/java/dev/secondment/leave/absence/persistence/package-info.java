@NullMarked
package dev.secondment.leave.absence.persistence;

import org.jspecify.annotations.NullMarked;
