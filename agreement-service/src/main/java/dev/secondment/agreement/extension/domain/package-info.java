/** One request to move the last day of a secondment: the rules, free of any framework but the mapping. */
@NullMarked
package dev.secondment.agreement.extension.domain;

import org.jspecify.annotations.NullMarked;
