/** What a payroll is told to pay, or not to pay, and how a correction is written. */
@NullMarked
package dev.secondment.placement.payroll.domain;

import org.jspecify.annotations.NullMarked;
