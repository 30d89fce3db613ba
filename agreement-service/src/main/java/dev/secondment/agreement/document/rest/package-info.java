/** Documents over HTTP. */
@NullMarked
package dev.secondment.agreement.document.rest;

import org.jspecify.annotations.NullMarked;
