/** One agreement from draft to end: the rules, free of any framework but the mapping. */
@NullMarked
package dev.secondment.agreement.lifecycle.domain;

import org.jspecify.annotations.NullMarked;
