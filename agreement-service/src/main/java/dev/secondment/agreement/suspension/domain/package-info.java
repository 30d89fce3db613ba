/** A secondment halted for a while. */
@NullMarked
package dev.secondment.agreement.suspension.domain;

import org.jspecify.annotations.NullMarked;
