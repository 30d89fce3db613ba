/** Where the public holidays come from. */
@NullMarked
package dev.secondment.agreement.calendar.application;

import org.jspecify.annotations.NullMarked;
