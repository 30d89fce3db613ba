@NullMarked
package dev.secondment.leave.payroll.messaging;

import org.jspecify.annotations.NullMarked;
