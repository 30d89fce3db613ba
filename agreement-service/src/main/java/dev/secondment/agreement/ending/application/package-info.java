/** What the parties, and time, do about an end. */
@NullMarked
package dev.secondment.agreement.ending.application;

import org.jspecify.annotations.NullMarked;
