@NullMarked
package dev.secondment.leave.absence.application;

import org.jspecify.annotations.NullMarked;
