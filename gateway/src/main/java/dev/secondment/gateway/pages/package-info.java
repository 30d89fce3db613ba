/** The few pages that people read. */
@NullMarked
package dev.secondment.gateway.pages;

import org.jspecify.annotations.NullMarked;
