/** Ending before the planned day: by notice, by agreement, at once, or because the task is done. */
@NullMarked
package dev.secondment.agreement.ending.domain;

import org.jspecify.annotations.NullMarked;
