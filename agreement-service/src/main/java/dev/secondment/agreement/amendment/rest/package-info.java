/** Amending over HTTP. */
@NullMarked
package dev.secondment.agreement.amendment.rest;

import org.jspecify.annotations.NullMarked;
