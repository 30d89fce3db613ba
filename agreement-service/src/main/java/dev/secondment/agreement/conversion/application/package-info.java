/** What can be done with an offer of a contract with the host: one class, one transaction each. */
@NullMarked
package dev.secondment.agreement.conversion.application;

import org.jspecify.annotations.NullMarked;
