/** Conversions over REST. */
@NullMarked
package dev.secondment.agreement.conversion.rest;

import org.jspecify.annotations.NullMarked;
