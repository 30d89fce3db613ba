@NullMarked
package dev.secondment.leave.payroll.domain;

import org.jspecify.annotations.NullMarked;
