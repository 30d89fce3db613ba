/** One offer of a contract with the host in place of the return: the rules, free of any framework but the mapping. */
@NullMarked
package dev.secondment.agreement.conversion.domain;

import org.jspecify.annotations.NullMarked;
