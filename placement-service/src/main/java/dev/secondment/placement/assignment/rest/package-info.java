/** Placements over HTTP. */
@NullMarked
package dev.secondment.placement.assignment.rest;

import org.jspecify.annotations.NullMarked;
