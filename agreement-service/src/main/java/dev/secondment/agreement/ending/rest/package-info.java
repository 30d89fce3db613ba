/** Early terminations and completions as callers see them. */
@NullMarked
package dev.secondment.agreement.ending.rest;

import org.jspecify.annotations.NullMarked;
