/** Suspensions as callers see them. */
@NullMarked
package dev.secondment.agreement.suspension.rest;

import org.jspecify.annotations.NullMarked;
