/** How days, weeks and months are counted; every deadline and limit depends on it. */
@NullMarked
package dev.secondment.agreement.calendar.domain;

import org.jspecify.annotations.NullMarked;
