/** Leave facts in, instructions out. */
@NullMarked
package dev.secondment.placement.payroll.messaging;

import org.jspecify.annotations.NullMarked;
