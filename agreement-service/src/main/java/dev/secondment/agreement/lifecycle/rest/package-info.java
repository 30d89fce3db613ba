/** The agreement on the public API. */
@NullMarked
package dev.secondment.agreement.lifecycle.rest;

import org.jspecify.annotations.NullMarked;
