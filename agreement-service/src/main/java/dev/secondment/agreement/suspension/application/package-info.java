/** Halting, reviewing and going on. */
@NullMarked
package dev.secondment.agreement.suspension.application;

import org.jspecify.annotations.NullMarked;
