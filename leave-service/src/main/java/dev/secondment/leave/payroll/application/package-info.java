@NullMarked
package dev.secondment.leave.payroll.application;

import org.jspecify.annotations.NullMarked;
