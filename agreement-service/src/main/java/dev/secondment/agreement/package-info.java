/** The contract of a secondment: what was agreed, who signed it, when it starts and ends. */
@NullMarked
package dev.secondment.agreement;

import org.jspecify.annotations.NullMarked;
