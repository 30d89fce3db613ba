/** The whole suite on one machine without containers: finds ports, starts every part, watches it, stops it in order. */
@NullMarked
package dev.secondment.local;

import org.jspecify.annotations.NullMarked;
