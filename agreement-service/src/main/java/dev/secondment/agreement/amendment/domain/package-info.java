/** A change of signed terms: what is proposed, who signs it, from which day it holds. */
@NullMarked
package dev.secondment.agreement.amendment.domain;

import org.jspecify.annotations.NullMarked;
