/** What causes an instruction, one class each. */
@NullMarked
package dev.secondment.placement.payroll.application;

import org.jspecify.annotations.NullMarked;
