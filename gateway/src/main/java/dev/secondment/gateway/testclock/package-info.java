/** Lets days pass in the demo suite. */
@NullMarked
package dev.secondment.gateway.testclock;

import org.jspecify.annotations.NullMarked;
