@NullMarked
package dev.secondment.leave.payroll.persistence;

import org.jspecify.annotations.NullMarked;
