/** Rules as data: what they ask, when they apply, and what an evaluation found. */
@NullMarked
package dev.secondment.agreement.rules.domain;

import org.jspecify.annotations.NullMarked;
