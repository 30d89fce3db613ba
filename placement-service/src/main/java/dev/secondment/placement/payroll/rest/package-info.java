/** The payroll stream for payrolls without Kafka. */
@NullMarked
package dev.secondment.placement.payroll.rest;

import org.jspecify.annotations.NullMarked;
