@NullMarked
package dev.secondment.leave.payroll.rest;

import org.jspecify.annotations.NullMarked;
