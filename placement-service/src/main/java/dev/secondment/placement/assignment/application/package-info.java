/** What can happen to a placement, one class each. */
@NullMarked
package dev.secondment.placement.assignment.application;

import org.jspecify.annotations.NullMarked;
