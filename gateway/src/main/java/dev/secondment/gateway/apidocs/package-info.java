/** The one API document of the suite and its explorer. */
@NullMarked
package dev.secondment.gateway.apidocs;

import org.jspecify.annotations.NullMarked;
