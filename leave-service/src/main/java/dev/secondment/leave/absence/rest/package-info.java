@NullMarked
package dev.secondment.leave.absence.rest;

import org.jspecify.annotations.NullMarked;
